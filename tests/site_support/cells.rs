//! Cells of tables that say nothing. A gap is said in a word or a mark, never by leaving a cell empty.

use answerable::render::site::Site;

/// Every empty cell and heading of a table on a site's pages: the page, and the row in which it stands.
///
/// A cell is filled by text, seen or heard. A drawing fills it only if the drawing has a title or a label of its own, or if another cell of
/// its row, beside the heading, says in words what is drawn.
pub fn blank_cells(site: &Site) -> Vec<String> {
    let mut blank = Vec::new();
    for (path, bytes) in site.files().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).expect("the site's files are UTF-8");
        for row in html.split("<tr").skip(1) {
            let row = row.split("</tr>").next().unwrap_or(row);
            blank.extend(
                blank_in_row(row).into_iter().map(|name| format!("{path}: <{name}> in a row that begins: {}", beginning(row))),
            );
        }
    }
    blank
}

fn blank_in_row(row: &str) -> Vec<&'static str> {
    let cells = |name: &'static str| {
        let after = row.split(&format!("<{name}")[..]).skip(1).filter(|cell| cell.starts_with([' ', '>'])).collect::<Vec<_>>();
        after.into_iter().map(move |cell| {
            let cell = cell.split(&format!("</{name}>")[..]).next().unwrap_or(cell);
            cell.split_once('>').expect("a tag ends").1
        })
    };
    let told = cells("td").any(|inside| !is_blank(inside));
    let drawn = |inside: &str| inside.contains("<svg") && told;
    let of = |name| cells(name).filter(|inside| is_blank(inside) && !drawn(inside)).map(move |_| name).collect::<Vec<_>>();
    [of("th"), of("td")].concat()
}

/// Whether nothing is said: no text between the tags, but for a drawing's own title, and no label on a tag.
fn is_blank(inside: &str) -> bool {
    let mut drawings = 0_u32;
    let mut titled = false;
    for part in inside.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        match tag.split_whitespace().next().unwrap_or("") {
            "svg" => drawings += 1,
            "/svg" => drawings = drawings.saturating_sub(1),
            "title" => titled = true,
            "/title" => titled = false,
            _ => {}
        }
        let says = !text.replace("&nbsp;", "").replace("&#8288;", "").trim().is_empty();
        let label = tag.split_once("aria-label=\"").is_some_and(|(_, label)| !label.starts_with('"'));
        if label || (says && (drawings == 0 || titled)) {
            return false;
        }
    }
    true
}

/// The text of a row, as far as it helps to find it.
fn beginning(row: &str) -> String {
    let text: String =
        row.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| format!("{} ", text.trim())).collect();
    text.split_whitespace().take(12).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_cell_is_filled_by_what_is_seen_or_heard() {
    for blank in
        ["", " ", "<svg class=\"c\"><text>5</text></svg>", "<span class=\"vh\"></span>", "&nbsp;", "<svg><title></title></svg>"]
    {
        assert!(is_blank(blank), "{blank}");
    }
    for filled in [
        "0",
        "[x]",
        "<svg><title>Five</title></svg>",
        "<span class=\"vh\">none</span>",
        "<svg aria-label=\"Five\"></svg>",
        "<b>1</b>",
    ] {
        assert!(!is_blank(filled), "{filled}");
    }
    let row = |cells: &str| blank_in_row(&format!("><th scope=\"row\">A force</th>{cells}"));
    assert_eq!(row("<td>1</td><td class=\"num\"></td>"), ["td"]);
    assert_eq!(row("<td><svg></svg></td><td>4.0</td>"), Vec::<&str>::new(), "drawn and told");
    assert_eq!(row("<td><svg></svg></td>"), ["td"], "drawn alone");
    assert_eq!(blank_in_row("><th></th><th>Year</th>"), ["th"]);
}
