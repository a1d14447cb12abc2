//! Which force polices a place: what the pages say and the finder reads, with none, one and many; and that the real lists are whole.

use crate::common::content;
use crate::common::real_content;
use crate::site_support;
use crate::site_support::links;
use crate::site_support::main_text;
use answerable::value::place::{Elsewhere, Places, Policed, area_of};
use answerable::vocabulary::ForceKind;
use content::{TODAY, base, write};
use links::dead_links;
use main_text::main_text;
use site_support::{site, text};
use std::collections::BTreeSet;

const DESCRIBED: &str = "sources: [notice]\nattribution: [Contains example data.]\n";

#[test]
fn a_site_without_places_has_no_finder() {
    let root = base();
    let site = site(root.path(), TODAY);
    assert!(site.get("places.json").is_none() && site.get("forces/places/index.html").is_none());
    for page in ["index.html", "forces/index.html", "404.html"] {
        let html = text(&site, page);
        assert!(!html.contains("data-finder") && !html.contains("finder.js"), "{page}");
    }
}

#[test]
fn councils_alone_are_listed_and_found() {
    let root = base();
    write(root.path(), "places/places.yaml", DESCRIBED);
    write(root.path(), "places/councils.csv", "council,in-welsh,force\n\"Alder, City of\",,northshire\n");
    let site = site(root.path(), TODAY);
    let page = main_text(&text(&site, "forces/places/index.html"));
    assert!(page.contains("Alder, City of: Northshire"), "{page}");
    assert!(!page.contains("Postcode districts A"), "{page}");
    assert!(page.contains("Contains example data."), "{page}");
    assert_eq!(
        text(&site, "places.json"),
        r#"{"councils":[["Alder, City of",1]],"districts":{},"elsewhere":{},"forces":[["eastport","Eastport Police","","Eastport","EAS","East",[]],["northshire","Northshire Police","","Northshire","NOR","North",[]]]}"#
    );
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
    for page in ["index.html", "forces/index.html", "404.html", "forces/places/index.html"] {
        let html = text(&site, page);
        assert!(html.contains("data-finder") && html.contains("finder.js"), "{page}");
        // No dead field without script, and a way on.
        assert!(html.contains("<form class=\"scripted\" role=\"search\"") && html.contains("href=\"/forces/places/\""), "{page}");
    }
}

#[test]
fn a_district_names_all_its_forces_most_first_and_what_lies_elsewhere() {
    let root = base();
    write(root.path(), "places/places.yaml", DESCRIBED);
    let districts = "district,force,postcodes\nAB,scotland,\nXY10,eastport,2\nXY10,northshire,500\nXY2,eastport,7\nXY2,scotland,3\nXY3,eastport,1\n";
    write(root.path(), "places/postcode-districts.csv", districts);
    let site = site(root.path(), TODAY);
    let file = text(&site, "places.json");
    assert!(file.contains(r#""districts":{"XY":"10:1.0~ 2:0.s 3:0"},"elsewhere":{"AB":"s"}"#), "{file}");
    let page = without_tags(&text(&site, "forces/places/index.html"));
    // In the order of the numbers, each group of forces once.
    let order = ["XY Eastport, Northshire", "Eastport, Scotland", "XY2", "XY3", "Northshire, Eastport", "XY10", "Scotland", "AB"];
    let mut rest = page.as_str();
    for part in order {
        rest = rest.split_once(part).unwrap_or_else(|| panic!("{part} is not in its place: {page}")).1;
    }
}

/// What a page prints, its tags taken out.
fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect()
}

/// Who polices a district of the real lists, most postcodes first.
fn of(places: &Places, code: &str) -> Vec<String> {
    let district = places.districts.iter().find(|district| district.code == code).unwrap_or_else(|| panic!("no {code}"));
    let who = district.parts.iter().map(|part| match &part.of {
        Policed::By(force) => force.to_string(),
        Policed::Not(place) => place.id().to_owned(),
    });
    who.collect()
}

#[test]
fn the_real_lists_reach_every_force_and_say_what_is_known() {
    let read = answerable::check_content(real_content::root(), real_content::content_day()).expect("the content can be read");
    let dataset = read.dataset.expect("the content is good");
    let places = dataset.places.expect("the real content has lists of places");
    let reached: BTreeSet<&str> = places.reached(&dataset.forces).map(|force| force.id.as_str()).collect();
    let by_council: BTreeSet<&str> = places.councils.iter().map(|council| council.force.as_str()).collect();
    let territorial: BTreeSet<&str> =
        dataset.forces.iter().filter(|force| force.kind == ForceKind::Territorial).map(|force| force.id.as_str()).collect();
    assert_eq!((reached, by_council, territorial.len()), (territorial.clone(), territorial, 43));
    assert!((2300..2600).contains(&places.districts.len()), "{}", places.districts.len());
    assert!((318..345).contains(&places.councils.len()), "{}", places.councils.len());
    let areas: BTreeSet<&str> = places.districts.iter().map(|district| area_of(&district.code)).collect();
    assert!(areas.len() > 100 && areas.contains("LL") && !areas.contains("BT") && !areas.contains("AB"), "{areas:?}");
    for (code, forces) in [
        ("NP20", vec!["gwent"]),
        ("SW1A", vec!["metropolitan"]),
        ("EC4M", vec!["city-of-london", "metropolitan"]),
        ("CF10", vec!["south-wales"]),
        ("LE1", vec!["leicestershire"]),
        ("TD15", vec!["northumbria", "scotland"]),
        ("SY10", vec!["west-mercia", "dyfed-powys", "north-wales"]),
        ("M1", vec!["greater-manchester"]),
        ("TR1", vec!["devon-and-cornwall"]),
    ] {
        assert_eq!(of(&places, code), forces, "{code}");
    }
    let council = |name: &str| places.councils.iter().find(|council| council.name == name).map(|council| council.force.as_str());
    for (name, force) in [
        ("Oxfordshire", "thames-valley"),
        ("Rutland", "leicestershire"),
        ("Isle of Wight", "hampshire"),
        ("Isles of Scilly", "devon-and-cornwall"),
        ("Telford and Wrekin", "west-mercia"),
        ("Caerphilly", "gwent"),
        ("City of London", "city-of-london"),
        ("Westminster", "metropolitan"),
        ("Cumberland", "cumbria"),
    ] {
        assert_eq!(council(name), Some(force), "{name}");
    }
    let is = |area: &str, place: Elsewhere| places.elsewhere.contains(&(area.to_owned(), place));
    assert!(is("G", Elsewhere::Scotland) && is("BT", Elsewhere::NorthernIreland) && is("IM", Elsewhere::IsleOfMan));
}
