fn main() {
    let root = std::path::PathBuf::from(".");
    let (raw, files, mut faults) = answerable::read::read(&root).unwrap();
    let (dataset, more) = answerable::check::check(raw, &files, jiff::civil::date(2026, 11, 21));
    faults.append(more);
    print!("{}", answerable::fault::human::report(&faults, &files, false));
    println!("{}", dataset.is_some());
}
