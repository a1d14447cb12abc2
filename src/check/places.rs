//! Places and the forces that police them.

use super::Checker;
use crate::fault::{Fault, Fix, Place};
use crate::read::lists::{COUNCILS, DISTRICTS, RawLine, RawList};
use crate::read::raw::RawPlaces;
use crate::value::id::ForceId;
use crate::value::place::{Council, District, Elsewhere, Part, Places, Policed, is_area, is_district};

/// Checks what is held of places; nothing, where nothing is.
pub fn places(described: Vec<RawPlaces>, tables: Vec<RawList>, checker: &mut Checker<'_>) -> Option<Places> {
    let mut described = described.into_iter();
    let Some(first) = described.next() else {
        for table in &tables {
            checker.faults.push(
                Fault::error("places-undescribed", Place::start_of(table.file), "nothing says where this table comes from")
                    .mend("write content/places/places.yaml beside it, with `sources` and `attribution`; content/README.md shows an example"),
            );
        }
        return None;
    };
    if let Some(second) = described.next() {
        checker.faults.push(
            Fault::error("places-twice", second.place, "the tables of places are described twice")
                .also(first.place, "first here")
                .mend("keep one description, with the sources of all tables"),
        );
    }
    if tables.is_empty() {
        checker.faults.push(
            Fault::error("places-without-table", first.place, "there is no table of places beside this description")
                .expected(format!("{} or {}, or both, in the same folder", COUNCILS.file, DISTRICTS.file))
                .mend("write one, or delete the description"),
        );
    }
    let sources = checker.sources(&first.sources, first.place, "these tables");
    let mut places = Places {
        councils: Vec::new(),
        districts: Vec::new(),
        elsewhere: Vec::new(),
        sources,
        attribution: first.attribution.into_iter().map(|said| said.value).collect(),
    };
    for table in tables {
        in_order(&table, checker);
        for row in &table.rows {
            if table.shape == COUNCILS {
                places.councils.extend(council(row, checker));
            } else {
                district(row, &mut places, checker);
            }
        }
    }
    for district in &mut places.districts {
        district.parts.sort_by(|a, b| b.postcodes.cmp(&a.postcodes).then_with(|| a.of.cmp(&b.of)));
    }
    Some(places)
}

/// Rows stand in the order of their first cell, so that nobody need look twice; a place stands once, a district once with each force.
fn in_order(table: &RawList, checker: &mut Checker<'_>) {
    for pair in table.rows.windows(2) {
        let [before, row] = pair else { continue };
        let ([first, ..], [name, ..]) = (&before.cells, &row.cells);
        if !name.is_empty() && name < first {
            checker.faults.push(
                Fault::error("places-unsorted", row.place, format!("`{name}` stands behind `{first}`"))
                    .also(before.place, "the row before it")
                    .mend("sort the rows by their first cell, letter by letter, capitals before small letters (`LC_ALL=C sort`)")
                    .fix(Fix::SortRows),
            );
        }
    }
    let mut seen = std::collections::BTreeMap::new();
    for row in &table.rows {
        let [name, second, _] = &row.cells;
        let key = (name.as_str(), if table.shape == COUNCILS { "" } else { second.as_str() });
        if let Some(earlier) = seen.insert(key, row.place) {
            checker.faults.push(
                Fault::error("place-twice", row.place, format!("`{name}` stands here a second time"))
                    .label("again")
                    .also(earlier, "first here")
                    .mend(
                        "keep the one that is right; a council has one force, a postcode district one row for each of its forces",
                    ),
            );
        }
    }
}

fn council(row: &RawLine, checker: &mut Checker<'_>) -> Option<Council> {
    let [name, in_welsh, force] = &row.cells;
    if name.is_empty() {
        checker.faults.push(
            Fault::error("empty-value", row.place, "this row names no council").mend("write its area’s name, or delete the row"),
        );
        return None;
    }
    let force = known_force(force, row.place, checker)?;
    Some(Council { name: name.clone(), in_welsh: Some(in_welsh.clone()).filter(|name| !name.is_empty()), force })
}

fn district(row: &RawLine, places: &mut Places, checker: &mut Checker<'_>) {
    let [code, of, postcodes] = &row.cells;
    if is_area(code) {
        match Elsewhere::of(of) {
            Some(place) if postcodes.is_empty() => places.elsewhere.push((code.clone(), place)),
            Some(_) => checker.faults.push(
                Fault::error("bad-postcodes", row.place, "a whole postcode area has no number of postcodes here")
                    .mend("leave the last cell empty"),
            ),
            None => checker.faults.push(
                Fault::error(
                    "bad-district",
                    row.place,
                    format!("`{code}` is a whole postcode area, and `{of}` does not lie elsewhere"),
                )
                .expected(format!("one of {}", Elsewhere::ALL.map(Elsewhere::id).join(", ")))
                .mend("give each district of the area its row"),
            ),
        }
        return;
    }
    if !is_district(code) {
        checker.faults.push(
            Fault::error("bad-district", row.place, format!("`{code}` is not a postcode district"))
                .expected("the half of a postcode before the space, in capitals: `NP20`, `EC2A`")
                .mend("write that half alone"),
        );
        return;
    }
    let postcodes = match postcodes.parse::<u32>() {
        Ok(n) if n > 0 => n,
        _ => {
            checker.faults.push(
                Fault::error("bad-postcodes", row.place, format!("`{postcodes}` is no number of postcodes"))
                    .expected("how many postcodes of the district lie in the force’s area, in digits, at least 1")
                    .mend("write the number, or delete the row"),
            );
            return;
        }
    };
    let of = match Elsewhere::of(of) {
        Some(place) => Policed::Not(place),
        None => match known_force(of, row.place, checker) {
            Some(force) => Policed::By(force),
            None => return,
        },
    };
    let part = Part { of, postcodes };
    match places.districts.last_mut().filter(|last| last.code == *code) {
        Some(last) => last.parts.push(part),
        None => places.districts.push(District { code: code.clone(), parts: vec![part] }),
    }
}

fn known_force(id: &str, place: Place, checker: &mut Checker<'_>) -> Option<ForceId> {
    let index = checker.index;
    let is_known = index.forces.contains_key(id);
    checker.known("force", id, place, is_known, index.forces.keys());
    ForceId::new(id).filter(|_| is_known)
}
