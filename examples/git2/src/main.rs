//! Lists the commits of a repository: of the one that is named, or of one that is made for it, and changed, and blamed.
#![forbid(unsafe_code)]

use std::cell::Cell;
use std::ffi::CString;
use std::path::Path;

use example_git2::blame::{Blame, blame_text};
use example_git2::diff::Diff;
use example_git2::git::{Commit, GitError, Repository, Tree, Walk, hex};
use example_git2::status::{Index, Status};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let repository = match std::env::args().nth(1) {
        Some(path) => Repository::open(&CString::new(path)?)?,
        None => {
            let path = std::env::temp_dir().join(format!("example-git2-{}", std::process::id()));
            let text = CString::new(path.to_str().ok_or("the path is UTF-8")?)?;
            let repository = Repository::init(&text)?;
            let failed = log(&repository).map_or_else(|error| error.to_string(), |count| format!("{count} commits"));
            println!("before the first commit: {failed}");
            repository.commit_nothing(c"Galileo", c"galileo@example.org", c"Four moons\n")?;
            println!("{} commits", log(&repository)?);
            drop(repository);
            std::fs::remove_dir_all(&path)?;
            let repository = Repository::init_with_files(&text)?;
            let done = files(&repository, &path);
            drop(repository);
            std::fs::remove_dir_all(path)?;
            return done;
        }
    };
    println!("{} commits", log(&repository)?);
    Ok(())
}

/// Commits a file, changes it, and looks at that in three ways.
fn files(repository: &Repository, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::write(folder.join("moons"), "Io\nEuropa\n")?;
    let index = Index::of(repository)?;
    Index::add(&index, c"moons")?;
    index.write()?;
    let tree = Index::write_tree(&index)?;
    repository.commit_first(c"Galileo", c"galileo@example.org", c"Two moons\n", &tree)?;
    std::fs::write(folder.join("moons"), "Io\nEuropa\nGanymede\n")?;

    for entry in Status::of(repository)?.iter() {
        let delta = entry.index_to_workdir(); // NULL, where the index and the file agree
        let path = delta.and_then(|delta| delta.new_file().path()).unwrap_or(c"?");
        println!("status {:#x} {}", entry.status(), path.to_string_lossy());
    }
    let old = Tree::find(repository, &tree)?;
    let lines = Cell::new(0);
    Diff::of_workdir(repository, Some(&old))?.each(
        |_, _| 0,
        |_, hunk| {
            println!("{}", hunk.header().to_string_lossy().trim_end());
            0
        },
        |_, _, line| {
            lines.set(lines.get() + line.num_lines());
            0
        },
    )?;
    println!("{} lines", lines.get());
    let committed = Blame::of_file(repository, c"moons")?;
    for hunk in blame_text(&committed, b"Io\nEuropa\nGanymede\n")?.iter() {
        let author = hunk.final_signature().map_or(c"nobody yet", |person| person.name());
        println!("line {} is of {}", hunk.final_start_line_number(), author.to_string_lossy());
    }
    Ok(())
}

fn log(repository: &Repository) -> Result<usize, GitError> {
    let mut walk = Walk::over(repository)?;
    walk.push_head()?;
    let mut count = 0;
    while let Some(id) = walk.next_commit()? {
        let commit = Commit::find(repository, &id)?;
        println!("{} {}", hex(&id), commit.message().to_string_lossy().trim_end());
        count += 1;
    }
    Ok(count)
}
