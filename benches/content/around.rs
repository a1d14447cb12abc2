//! What stands around the cases: the site, the forces, two datasets, a review, a commentary and the two pages.

use super::Order;
use super::case::{FORCES, Force, YEARS};
use super::files::write;
use std::io::Result;
use std::path::Path;

/// Writes it all into the folder of the content.
pub fn write_all(order: &Order, content: &Path) -> Result<()> {
    write(content, "site.yaml", &site(order.welsh))?;
    for force in Force::all() {
        write(content, &format!("forces/{}.yaml", force.id()), &described(force))?;
    }
    write(content, "sources/common.yaml", SOURCES)?;
    write(content, "figures/barred.csv", &barred(order))?;
    write(content, "figures/barred.yaml", BARRED)?;
    write(content, "figures/officers.csv", &officers())?;
    write(content, "figures/officers.yaml", OFFICERS)?;
    write(content, "reviews/recording-inspection-2024.yaml", REVIEW)?;
    write(content, "commentary/how-many-were-barred.md", &commentary(order))?;
    write(content, "pages/about.md", ABOUT)?;
    write(content, "pages/methods.md", METHODS)
}

fn site(welsh: bool) -> String {
    let mut site = SITE.to_owned();
    if welsh {
        site +=
            "welsh:\n  tagline: Beth ddigwyddodd mewn lle dychmygol\n  description: Cofnodion dychmygol, i fesur y rhaglen.\n";
    }
    site
}

fn described(force: Force) -> String {
    let nation = if force.0 < 39 { "England" } else { "Wales" };
    let welsh_name =
        if nation == "Wales" { format!("name-cy: Heddlu Enghreifftiol {:02}\n", force.0 + 1) } else { String::new() };
    let regions = ["Example North", "Example Midlands", "Example East", "Example South"];
    let region = if nation == "Wales" { "Wales" } else { regions[usize::from(force.0) % regions.len()] };
    format!(
        "id: {id}\nname: {name}\nshort-name: Example {number:02}\n{welsh_name}kind: territorial\nnation: {nation}\nregion: {region}\n\
         case-prefix: {id}\ntile: {{label: E{number:02}, column: {}, row: {}}}\nsources: [force-list]\nnote: An invented force.\n",
        force.0 % 7 + 1,
        force.0 / 7 + 1,
        id = force.id(),
        name = force.name(),
        number = force.0 + 1,
    )
}

/// How many people a force is said to have added to the barred list in a year: always more than its records can hold.
fn added(order: &Order, force: Force, year: i16) -> u64 {
    let years = YEARS.count() as u64;
    let share = order.records * u64::from(force.weight()) / u64::from(Force::weights()) / years;
    share + 30 + (u64::from(year.unsigned_abs()) * 7 + u64::from(force.0) * 5) % 11
}

fn barred(order: &Order) -> String {
    let mut rows = "force,from,to,measure,role,category,value,source,note\n".to_owned();
    for year in barred_years() {
        let mut row = |area: &str, value: u64| {
            rows += &format!("{area},{year}-04-01,{}-03-31,barred,police-officers,total,{value},barred-list,\n", year + 1);
        };
        row("england-and-wales", Force::all().map(|force| added(order, force, year)).sum());
        for force in Force::all() {
            row(&force.id(), added(order, force, year));
        }
    }
    rows
}

fn barred_years() -> impl Iterator<Item = i16> {
    2018..=2025
}

fn officers() -> String {
    let mut rows = "force,from,to,measure,role,category,value,source,note\n".to_owned();
    let in_post =
        |force: Force, year: i16| 700 * force.weight() + u32::from(year.unsigned_abs() % 9) * 13 + 5 * u32::from(force.0);
    for year in 2015..=2026 {
        let mut row = |area: &str, value: u32| {
            rows += &format!("{area},{year}-03-31,{year}-03-31,in-post,police-officers,total,{value},workforce,\n");
        };
        row("england-and-wales", Force::all().map(|force| in_post(force, year)).sum());
        for force in Force::all() {
            row(&force.id(), in_post(force, year));
        }
    }
    rows
}

fn commentary(order: &Order) -> String {
    let (first, year) = (Force(0), 2024);
    let national: u64 = Force::all().map(|force| added(order, force, year)).sum();
    format!(
        "---\nid: how-many-were-barred\ntitle: How many were barred\nauthor: The testers\ndate: 2026-10-01\n\
         summary: An invented commentary on invented figures.\nabout:\n  forces: [{id}]\n  figures: [barred]\n---\n\
         In the year to March 2025, [{own}](number:barred/barred/{id}/2024-25) people of [{name}](force:{id}) were added to the list,\n\
         of [{national}](number:barred/barred/england-and-wales/2024-25) in all {FORCES} forces.\n\n## By year\n\n\
         ```chart\nchart: barred\narea: {id}\n```\n",
        id = first.id(),
        name = first.name(),
        own = grouped(added(order, first, year)),
        national = grouped(national),
    )
}

/// A number as sentences write it: `1,234`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let parts: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).expect("digits")).collect();
    parts.join(",")
}

const SITE: &str = "\
title: Example Record
tagline: What happened in an invented place
description: Invented records, by which the program is measured.
base-url: https://site.example/
publisher: The testers
contact: https://site.example/about/#contact
licence:
  name: Example Licence
  address: https://licence.example/
not-archived:
  at-most: 9
  why: The addresses are invented.
";

const SOURCES: &str = "\
- id: force-list
  kind: home-office
  publisher: Example Office
  title: Names of forces
  published: 2014-01
  address: https://office.example/names
- id: workforce
  kind: home-office
  publisher: Example Office
  title: Officers in post
  published: 2026-07
  address: https://office.example/workforce
- id: barred-list
  kind: college
  publisher: Example College
  title: Added to the barred list
  published: 2026-08-01
  address: https://college.example/barred
- id: inspection-2024
  kind: inspectorate
  publisher: An invented inspectorate
  title: Inspection of how complaints are recorded
  published: 2024-11-05
  address: https://inspectorate.example/inspection
";

const BARRED: &str = "\
id: barred
title: People added to the barred list
publisher: Example College
description: Everyone added to the list in a year. These figures are invented.
licence: {name: Example Open Licence, address: \"https://licence.example/open\", reprint: whole}
measures:
  - {id: barred, label: Added to the barred list, definition: Placed on the list in the year., unit: people, basis: barred, period: financial-year, use: barred}
categories:
  - {id: total, label: All}
caveats:
  - Includes people who had already left.
checked: 2026-10-01
";

const OFFICERS: &str = "\
id: officers
title: Officers in post
publisher: Example Office
description: Officers at the end of each financial year. These figures are invented.
licence: {name: Example Open Licence, address: \"https://licence.example/open\", reprint: whole}
measures:
  - {id: in-post, label: Officers, definition: Full-time equivalents on the day., unit: fte, basis: in-post, period: snapshot, use: officers-in-post}
categories:
  - {id: total, label: All}
checked: 2026-10-01
";

const REVIEW: &str = "\
id: recording-inspection-2024
title: Inspection of how complaints are recorded, 2024
kind: inspection
body: {name: An invented inspectorate, kind: inspectorate}
commissioned-by: not-in-source
published: 2024-11-05
forces: [england-and-wales]
summary: An invented inspection looked at whether forces record each complaint that they are told of.
recommendations:
  - id: r1
    number: \"1\"
    text: Check once a year that each complaint was recorded.
    to: [england-and-wales]
    sources: [inspection-2024]
sources: [inspection-2024]
checked: 2026-10-01
";

const ABOUT: &str = "\
---
id: about
title: About
summary: Who makes this site.
---
Everything here is invented, to measure the program.

## Contact

There is nobody to write to.
";

const METHODS: &str = "\
---
id: methods
title: Methods
summary: Where what is told here comes from.
---
Every record was drawn by chance. None is about a person.
";
