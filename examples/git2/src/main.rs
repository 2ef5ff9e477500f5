//! Lists the commits of a repository: of the one that is named, or of one that is made for it.
#![forbid(unsafe_code)]

use std::ffi::CString;

use example_git2::git::{Commit, GitError, Repository, Walk, hex};

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
            std::fs::remove_dir_all(path)?;
            return Ok(());
        }
    };
    println!("{} commits", log(&repository)?);
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
