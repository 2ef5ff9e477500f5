//! Reads a key file, keeps what it says in a table, passes it on as a variant, and lets a main loop tell the end.
#![forbid(unsafe_code)]

use std::error::Error;
use std::ffi::{CStr, CString};
use std::path::Path;

use example_glib::bytes::Bytes;
use example_glib::files::{contents, path_of, set_contents};
use example_glib::key_file::KeyFile;
use example_glib::main_loop::{CONTINUE, MainLoop, REMOVE, idle, timeout};
use example_glib::table::{Table, key};
use example_glib::text::{join, split, uppercase};
use example_glib::variant::Variant;
use ffi_contract::Owned;

const PLANETS: &[u8] = b"[Jupiter]\nmoons=Io;Europa;Ganymede;Callisto;\nknown=95\n[Mars]\nmoons=Phobos;Deimos;\n";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("example-glib-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let read = read(&folder);
    std::fs::remove_dir_all(&folder)?;
    let file = read?;
    let table = table(&file)?;
    variant(&table)?;
    main_loop();
    Ok(())
}

/// Writes a file, reads it again, and reads one that is not there.
fn read(folder: &Path) -> Result<Owned<KeyFile>, Box<dyn Error>> {
    let folder = CString::new(folder.to_str().ok_or("the path is UTF-8")?)?;
    let path = path_of(&[&folder, c"planets.ini"]);
    set_contents(&path, PLANETS)?;
    let mut file = KeyFile::new();
    file.load(&contents(&path)?)?;
    println!("groups    {}", join(Some(c", "), &texts(file.get_groups().iter())).to_string_lossy());

    match contents(&path_of(&[&folder, c"moons.ini"])) {
        Ok(contents) => println!("read      {} bytes of nothing", contents.len()),
        Err(error) => {
            println!("no file   {}, code {:?}", error.domain().unwrap_or_default().to_string_lossy(), error.code())
        }
    }
    match file.get_integer(c"Mars", c"known") {
        Ok(known) => println!("of Mars {known} are known"),
        Err(error) => println!("no key    {error}"),
    }
    file.set_integer(c"Mars", c"known", 2);
    println!("known     {} and {}", file.get_integer(c"Jupiter", c"known")?, file.get_integer(c"Mars", c"known")?);
    Ok(file)
}

fn texts<'a>(texts: impl Iterator<Item = &'a ffi_contract::CText>) -> Vec<&'a CStr> {
    texts.map(|text| &**text).collect()
}

/// A table of what each planet's moons are called: it owns its keys, and has a count of its values.
fn table(file: &KeyFile) -> Result<Owned<Table>, Box<dyn Error>> {
    let mut table = Table::new();
    for planet in file.get_groups().iter() {
        let moons = file.get_string_list(planet, c"moons")?;
        let line = join(Some(c" "), &texts(moons.iter()));
        table.insert(key(planet), Bytes::from_vec(uppercase(&line)?.to_bytes().to_vec()));
    }
    table.insert(key(c"Venus"), Bytes::from_static(b""));
    table.for_each(|planet, moons| {
        println!("table     {}: {} bytes", planet.to_string_lossy(), moons.as_slice().len());
    });
    if let Some((planet, moons)) = table.take(c"Mars") {
        println!("taken     {}: {}", planet.to_string_lossy(), String::from_utf8_lossy(moons.as_slice()));
    }
    table.remove(c"Venus");
    let keys = table.keys();
    println!("left      {:?}", keys.iter().flat_map(|keys| keys.iter()).collect::<Vec<_>>());
    drop(keys);
    Ok(table)
}

/// The same as a variant, whose parts know their types.
fn variant(table: &Table) -> Result<(), Box<dyn Error>> {
    let Some(moons) = table.get(c"Jupiter") else { return Ok(()) };
    let first = moons.part(0..2).ok_or("it has a part of two")?; // keeps the whole
    let name = Variant::of_text(c"Jupiter")?;
    let tuple = Variant::tuple(&[&name, &Variant::of_int32(95), &Variant::boxed(&Variant::of_bytes(&first))]);
    println!("variant   {} of type {}", tuple.print(1).to_string_lossy(), tuple.type_name().to_string_lossy());
    for child in tuple.children()? {
        match child.text() {
            Ok(text) => println!("text      {}", text.to_string_lossy()),
            Err(error) => println!("no text   {error}"),
        }
    }
    let dictionary = Variant::parse(c"{'Jupiter': <95>, 'Saturn': <'many'>}")?;
    for planet in [c"Jupiter", c"Saturn", c"Venus"] {
        let known = dictionary.lookup(planet)?.map(|known| known.print(0).to_string_lossy().into_owned());
        println!("lookup    {}: {known:?}", planet.to_string_lossy());
    }
    if let Err(error) = Variant::parse(c"{'Jupiter': ") {
        println!("no value  {error}");
    }
    let words = split(c"Io, Europa, and so on", c", ", 2)?;
    println!("split     {:?}", texts(words.iter()));
    Ok(())
}

/// Runs until a timeout ends it; what the closures own is dropped by then.
fn main_loop() {
    let main_loop = MainLoop::new(None);
    let mut turns = 0;
    idle(move || {
        turns += 1;
        println!("idle      {turns}");
        if turns < 3 { CONTINUE } else { REMOVE }
    });
    let quit = main_loop.clone(); // counted up: the closure has an owner of its own
    timeout(20, move || {
        println!("timeout   the end");
        quit.quit();
        REMOVE
    });
    main_loop.run();
}
