//! A protected term is found in every kind of file and place and behind every disguise, and nothing else is found.

use answerable::check_protected;
use answerable::protect::archive::members;
use answerable::protect::{Hit, Key, Names, Spot, add, open, scan};
use answerable::render::download::ods::{self, Book, Cell, Sheet};
use answerable::render::site::Site;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const DAY: Date = date(2026, 11, 21);

fn key() -> Key {
    Key::new("8f1d0c2b7a6e5948372615f0e1d2c3b4a5968778695a4b3c2d1e0f1029384756").expect("a key")
}

/// The list that `answerable protect` would write, opened again.
fn names(terms: &[&str]) -> Names {
    let added = add("", &[], &terms.join("\n"), None, &key(), DAY).expect("terms that can be looked for");
    let (list, _, faults) = check_protected(&added.text);
    assert!(faults.is_empty() && list.len() == terms.len(), "{faults:?}");
    open(&list, &key()).expect("the same key")
}

fn hits(files: &[(&str, &[u8])], names: &Names) -> Vec<Hit> {
    let mut site = Site::default();
    for (path, bytes) in files {
        site.add(*path, *bytes).expect("each path once");
    }
    scan(&site, names)
}

fn is_found(names: &Names, path: &str, bytes: impl AsRef<[u8]>) -> bool {
    !hits(&[(path, bytes.as_ref())], names).is_empty()
}

#[test]
fn a_name_is_found_however_it_is_written() {
    let names = names(&["Example Person", "O'Other-Person", "Zoë Łukasz van Test", "Exampleton", "Ann"]);
    for text in [
        "Example Person",
        "EXAMPLE PERSON",
        "said Example\nPerson today",
        "Example   \t Person",
        "Example-Person's letter",
        "Example Persons' letter",
        "the Example Persons",
        "Example_Person_2024.pdf",
        "example.person@test.example",
        "exampleperson",
        "ExamplePerson",
        "PersonExample",
        "theExamplePersonReport",
        "ExamplePerson2024",
        "Person, Example",
        "person/example",
        "Éxàmplé Pérsön",
        "E\u{301}xample Person",
        "Exa\u{AD}mple\u{A0}Per\u{200B}son",
        "\u{FEFF}Example\u{200B}Person\u{2060}",
        "Exa\u{200D}mple Per\u{200C}son",
        "Ехаmрlе Реrsоn",
        "Ｅｘａｍｐｌｅ Ｐｅｒｓｏｎ",
        "Exa&shy;mple&nbsp;Person",
        "Ex&aacute;mple P&eacute;rson",
        "Ex&amp;aacute;mple&amp;nbsp;Person",
        "&#69;xample &#x50;erson",
        "Example%20Person",
        "Ex%C3%A1mple%2520Person",
        "Example+Person",
        "Ex\\u00e1mple\\u0020Person",
        "Example\\/Person",
        "Exa<b>mple</b> Person",
        "<em>Example</em> <em>Person</em>",
        "<p>Example</p><p>Person</p>",
        "Example<br>Person",
        "<tspan>Example</tspan><tspan x=\"1\">Person</tspan>",
        "Exa<!-- a remark -->mple Person",
        "<![CDATA[<b>Exa</b>mple Person]]>",
        "&lt;em class=\"x\"&gt;Exa&lt;/em&gt;mple Person",
        "&amp;lt;em&amp;gt;Exa&amp;lt;/em&amp;gt;mple Person",
        "<img alt=\"Example Person\">",
        "<a href='/x/example-person.html'>here</a>",
        "<a title=\"a > b\">Example</a> Person",
        "<!-- Example Person -->",
        "<script>{\"a\":\"Example\\nPerson\"}</script>",
        "O'Other-Person",
        "O’Other‑Person",
        "OOther Person",
        "o other person",
        "oother-person",
        "O&rsquo;Other&#8209;Person",
        "Zoe Lukasz van Test",
        "Test, Zoë Łukasz van",
        "zoe-lukasz-van-test",
        "Exampleton",
        "Exampleton's",
        "Exampletons'",
        "Example<i>ton</i>",
        "Ann",
        "<b>Ann</b>,",
        "Ann's",
    ] {
        let found = ["a.html", "a.txt", "a.xml", "a.csv", "a.json"].map(|path| (path, is_found(&names, path, text)));
        assert!(found.iter().all(|(_, found)| *found), "{text}: {found:?}");
    }
}

#[test]
fn what_is_not_the_name_is_not_found() {
    let names = names(&["Example Person", "Ann", "Mayor", "Rowan", "Donald", "O'Other-Person"]);
    for text in [
        "annual anniversary Hannah mann",
        "an<b>nual</b>",
        "it may or may not, in a row an officer",
        "May, or June",
        "McDonald MacDonald",
        "Example and Person",
        "Example J. Person",
        "Examples Person",
        "counterexampleperson",
        "examplepersonal",
        "Example</td><td>1</td><td>Person",
        "Other-Person",
        "Exam ple Person",
        "\"first\": \"Example\", \"rank\": 1, \"last\": \"Person\"",
    ] {
        for path in ["a.html", "a.txt", "a.csv"] {
            assert_eq!(hits(&[(path, text.as_bytes())], &names), [], "{text} in {path}");
        }
    }
}

/// What looks like a tag is one in markup only; elsewhere it is read both ways.
#[test]
fn angle_brackets_are_tags_in_markup_only() {
    let names = names(&["Example Person"]);
    for (text, markup, other) in [
        ("2 < 3, said Example <Person@test.example>", false, true),
        ("<p title=\"Example\">Person</p>", false, true),
        ("<p>Exa<b>mple</b> Person</p>", true, true),
    ] {
        for (path, found) in [("a.html", markup), ("a.svg", markup), ("a.csv", other), ("a.json", other), ("a.txt", other)] {
            assert_eq!(is_found(&names, path, text), found, "{text} in {path}");
        }
    }
}

/// In a file's name, and where in a file: line and column as an editor counts them.
#[test]
fn a_hit_says_where_and_not_what() {
    let names = names(&["Example Person"]);
    let hit = |path: &str, bytes: &[u8]| {
        let hits = hits(&[("other.html", b"nothing"), (path, bytes)], &names);
        assert_eq!(hits.len(), 1);
        (hits[0].path.clone(), hits[0].spot, hits[0].more)
    };
    assert_eq!(hit("a/b.csv", "x,y\né,é,Example Person\n".as_bytes()), ("a/b.csv".into(), Spot::Text(2, 5), 0));
    assert_eq!(hit("a.html", b"<p>Example Person</p>\n<p title=\"Example Person\">"), ("a.html".into(), Spot::Text(1, 4), 1));
    assert_eq!(hit("a/example-person/b.html", b""), ("a/[...]".into(), Spot::Path, 0));
    assert_eq!(hit("example/person.html", b"Example Person"), ("[...]".into(), Spot::Path, 1));
    assert_eq!(hit("a/b/x-Example%20Person.pdf", b""), ("a/b/[...]".into(), Spot::Path, 0));
    assert_eq!(hit("a.jpg", b"\xFF\xD8\xFF\xE1Example Person\0"), ("a.jpg".into(), Spot::Byte(4), 0));
}

/// The same row or tag again is passed over only while no name is in it, and a name across two rows is found.
#[test]
fn what_is_repeated_is_told_each_time() {
    let names = names(&["Example Person"]);
    let row = |text: &str| format!("{},{text},{}\n", "a,b,c,d,e,f,g,h,".repeat(6), "i,j,k,l,m,n,o,p".repeat(6));
    let clean = row("x").repeat(50);
    let named = format!("{}{}", row("Example Person"), row("x")).repeat(3);
    let found = hits(&[("a.csv", clean.as_bytes()), ("b.csv", named.as_bytes()), ("c.csv", named.as_bytes())], &names);
    assert_eq!(found.iter().map(|hit| (&*hit.path, hit.more)).collect::<Vec<_>>(), [("b.csv", 2), ("c.csv", 2)]);
    let (first, second) = (format!("{},Example\n", row("x").trim_end()), format!("Person,{}", row("x")));
    let apart = [&*row("v"), &row("w"), &first, &row("z"), &second, &row("y")].concat();
    let together = [&*row("v"), &row("w"), &first, &second].concat();
    let found = hits(&[("a.csv", apart.as_bytes()), ("b.csv", together.as_bytes())], &names);
    assert_eq!(found.iter().map(|hit| &*hit.path).collect::<Vec<_>>(), ["b.csv"]);
    // Lines so short that a name may go across three of them.
    let files = [("a.csv", "Example\nvan\nOther"), ("b.csv", "Some\nvan\nPerson"), ("c.csv", "Example\nvan\nPerson")];
    let files = files.map(|(path, text)| (path, format!("{}{text}", row("w"))));
    let files: Vec<(&str, &[u8])> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    let found = hits(&files, &self::names(&["Example van Person"]));
    assert_eq!(found.iter().map(|hit| &*hit.path).collect::<Vec<_>>(), ["c.csv"]);
    let tag = "<td title=\"Example Person\">";
    let found = hits(&[("a.html", tag.repeat(3).as_bytes()), ("b.html", tag.as_bytes())], &names);
    assert_eq!(found.iter().map(|hit| (&*hit.path, hit.more)).collect::<Vec<_>>(), [("a.html", 2), ("b.html", 0)]);
}

/// A text longer than what is held at once, with the name at every place around each joint of it.
#[test]
fn no_name_is_lost_between_two_readings() {
    let names = names(&["Example Person"]);
    for filler in ["ab ", "abcdefgh", "a", "' ", "&amp;", "é "] {
        for count in (7_700..8_300).step_by(11) {
            let text = format!("{} Example Person {}", filler.repeat(count), filler.repeat(50));
            assert!(is_found(&names, "a.html", &text), "{count} times {filler}");
        }
    }
}

#[test]
fn an_empty_list_finds_nothing() {
    assert!(!is_found(&Names::default(), "example-person.html", "Example Person"));
}

fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("small").to_be_bytes();
    [&length, kind, data, b"\0\0\0\0"].concat()
}

fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(b"IHDR", &[0; 13]));
    bytes.extend(chunks.concat());
    bytes.extend(chunk(b"IEND", b""));
    bytes
}

fn deflated(text: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(text, 6)
}

#[test]
fn the_texts_of_pictures_are_read() {
    let names = names(&["Exámple Person", "Ann"]);
    let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let text = "by Exámple Person in 2024";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let noise = [0xFF, 0xD8, 0x00, 0x9F, 0x92];
    for (what, bytes) in [
        ("tEXt", png(&[chunk(b"tEXt", &[b"Author\0", &latin[..]].concat())])),
        ("zTXt", png(&[chunk(b"zTXt", &[b"Author\0\0", &deflated(&latin)[..]].concat())])),
        ("iTXt", png(&[chunk(b"iTXt", &[b"Author\0\0\0en\0Author\0", text.as_bytes()].concat())])),
        ("iTXt, compressed", png(&[chunk(b"iTXt", &[b"Author\0\x01\0en\0\0", &deflated(text.as_bytes())[..]].concat())])),
        ("iTXt, keyword", png(&[chunk(b"iTXt", &[b"Author\0\0\0en\0", text.as_bytes(), b"\0nothing"].concat())])),
        ("after a broken chunk", [&png(&[chunk(b"zTXt", b"Author\0\0broken")])[..], &latin].concat()),
        ("UTF-8", [&noise, text.as_bytes(), &noise].concat()),
        ("Latin-1", [&noise, &latin[..], &noise].concat()),
        ("UTF-16, little end first", [&noise, &utf16(text, u16::to_le_bytes)[..]].concat()),
        ("UTF-16, big end first", [&noise[1..], &utf16(text, u16::to_be_bytes)[..]].concat()),
        ("XMP", [&noise, "<rdf:li>Ex&#225;mple</rdf:li><rdf:li>Person</rdf:li>".as_bytes()].concat()),
    ] {
        assert!(is_found(&names, "a.png", &bytes), "{what}");
    }
    let other = png(&[chunk(b"zTXt", &[b"Author\0\0", &deflated(b"Example Artist, annual")[..]].concat())]);
    assert!(!is_found(&names, "a.png", other));
}

/// A spreadsheet that holds a text in its table.
fn spreadsheet(text: &str) -> Vec<u8> {
    ods::bytes(&Book {
        title: "Title".to_owned(),
        about: "About".to_owned(),
        author: "The maintainers".to_owned(),
        date: DAY,
        sheets: vec![Sheet { name: "Notes", heading: "Notes".to_owned(), lines: vec![Cell::text(text)], table: None }],
    })
}

/// Where a file begins in an archive.
fn members_of(bytes: &[u8], path: &str) -> usize {
    members(bytes).iter().find(|member| member.path == path).expect("it is packed").at
}

#[test]
fn what_is_packed_in_a_spreadsheet_is_read() {
    let names = names(&["Exámple Person", "Ann"]);
    let bytes = spreadsheet(&format!("{}by EXAMPLE PERSON, {}", "and then ".repeat(500), "and then ".repeat(500)));
    assert!(!String::from_utf8_lossy(&bytes).to_lowercase().contains("person"), "it is packed");
    let hits = hits(&[("a.ods", &bytes)], &names);
    assert!(matches!(hits[..], [Hit { spot: Spot::Byte(at), .. }] if bytes[at..].starts_with(b"PK\x03\x04")), "{hits:?}");
    assert!(!is_found(&names, "a.ods", spreadsheet("by Example Artist, annual")));
    let members: Vec<(String, Vec<u8>)> = members(&bytes).into_iter().map(|member| (member.path, member.bytes)).collect();
    assert_eq!(members[0], ("mimetype".to_owned(), ods::TYPE.as_bytes().to_vec()));
    assert_eq!(members.len(), 5);
    // Found in several of the files packed, it is one hit, of the archive, where the first of them begins.
    let book = Book {
        title: "by Example Person".to_owned(),
        about: "About".to_owned(),
        author: "The maintainers".to_owned(),
        date: DAY,
        sheets: vec![Sheet { name: "Notes", heading: "Example Person".to_owned(), lines: Vec::new(), table: None }],
    };
    let twice = ods::bytes(&book);
    let hits = self::hits(&[("a.ods", &twice)], &names);
    let first = members_of(&twice, "content.xml");
    assert_eq!(hits, [Hit { path: "a.ods".to_owned(), spot: Spot::Byte(first), more: 1 }]);
    // As far as a broken one can be read; and never a panic.
    for cut in (0..bytes.len()).step_by(97) {
        let _ = is_found(&names, "a.ods", &bytes[..cut]);
    }
    let mut broken = bytes.clone();
    let end = broken.len();
    broken[end - 6..end - 2].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(!is_found(&names, "a.ods", broken), "nothing can be found without the list of contents");
}

/// Disguises of one letter.
fn letter(c: char) -> impl Strategy<Value = String> {
    let code = u32::from(c);
    let accented = ["\u{301}", "\u{308}", "\u{327}"].map(|mark| format!("{c}{mark}"));
    let alike = match c.to_ascii_lowercase() {
        'a' => "а",
        'e' => "е",
        'o' => "ο",
        'p' => "р",
        'x' => "х",
        _ => "",
    };
    prop_oneof![
        8 => Just(c.to_string()),
        2 => Just(c.to_ascii_uppercase().to_string()),
        2 => Just(c.to_ascii_lowercase().to_string()),
        1 => Just(accented[0].clone()),
        1 => Just(accented[1].clone()),
        1 => Just(accented[2].clone()),
        1 => Just(format!("&#{code};")),
        1 => Just(format!("&#x{code:X};")),
        1 => Just(format!("&amp;#{code};")),
        1 => Just(format!("%{code:02X}")),
        1 => Just(format!("%25{code:02x}")),
        1 => Just(format!("\\u{code:04x}")),
        1 => Just(char::from_u32(code - 0x21 + 0xFF01).expect("full width").to_string()),
        1 => Just(if alike.is_empty() { c.to_string() } else { alike.to_owned() }),
    ]
}

/// What may stand inside a word unseen.
fn unseen() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        20 => Just(""),
        2 => prop::sample::select(vec!["\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "&shy;", "&#8203;", "&zwnj;", "%C2%AD", "\\u00ad"]),
        1 => prop::sample::select(vec!["<b>", "</i>", "<span class=\"a\">", "<wbr>", "<!-- -->"]),
    ]
}

/// What may part words.
fn between() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\u{A0}",
        "&nbsp;",
        "&#32;",
        "%20",
        "+",
        "-",
        "_",
        ".",
        ", ",
        "'",
        "’",
        "&rsquo;",
        "\u{2011}",
        "/",
        "<br>",
        "</p><p>",
        "</td>\n<td>",
        "\\u0020",
        "\\u00a0",
        "",
        "&amp;nbsp;",
    ])
}

fn word() -> impl Strategy<Value = String> {
    "[b-df-hj-np-tv-z][aeiou][a-z]{1,7}"
}

/// A name, and the same disguised.
fn disguised() -> impl Strategy<Value = (String, String)> {
    prop::collection::vec(word(), 2..=4).prop_flat_map(|words| {
        let name = words.join(" ");
        let mut parts: Vec<BoxedStrategy<String>> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            if at > 0 {
                parts.push(between().prop_map(str::to_owned).boxed());
            }
            for (at, c) in word.chars().enumerate() {
                if at > 0 {
                    parts.push(unseen().prop_map(str::to_owned).boxed());
                }
                parts.push(letter(c).boxed());
            }
        }
        (Just(name), parts.prop_map(|parts| parts.concat()))
    })
}

/// Text around the name: ordinary, with what markup and data have.
fn around() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "officer",
        "2024",
        "a & b",
        "5 < 6",
        "<p>",
        "</p>",
        "100%",
        "&amp;",
        "é",
        "“so”",
        "\n",
        "{\"a\":1}",
        ",",
        "x;y",
        "<br>",
        "C:\\new",
        "—",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.join(" ") + " ")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_planted_name_is_found_in_every_kind_of_place((name, written) in disguised(), before in around(), after in around()) {
        let names = names(&[&name]);
        let plain = |text: &str| text.replace(['<', '>', '"', '&', '\\', '%'], " ");
        for (path, text) in [
            ("a.html", format!("<p>{before}{written} {after}")),
            ("a.txt", format!("{before}{written} {after}")),
            ("a.xml", format!("<?xml version=\"1.0\"?><a><b>{before}{written} {after}</b></a>")),
            ("a.svg", format!("<svg><title>{}{written} {}</title></svg>", plain(&before), plain(&after))),
            ("a.csv", format!("a,b\r\n{},\"{written}\",{}\r\n", plain(&before), plain(&after))),
            ("a.json", format!("{{\"a\":\"{}\",\"b\":\"{written}\"}}", plain(&before))),
            ("a.css", format!("/* {before}*/ a::after {{ content: \"{written}\" }}")),
            ("a.js", format!("// {before}\nvar a = '{written}';")),
        ] {
            prop_assert!(is_found(&names, path, &text), "{} as {} in {}", name, text, path);
        }
        if !written.contains(['"', '<', '>', '\'']) {
            let text = format!("<p>{before}</p><img alt=\"{written}\" title='{after}'>");
            prop_assert!(is_found(&names, "a.html", &text), "{} as {}", name, text);
        }
        // A path holds no markup; what does not fit one is written as an address would.
        let path: String = written.replace(['<', '>', '\n', '\r', '/', '\\'], "-");
        if !written.contains(['<', '\\']) {
            let path = format!("cases/{path}.html");
            prop_assert!(is_found(&names, &path, "nothing"), "{} as {}", name, path);
        }
        let chunks = [chunk(b"tEXt", b"Title\0nothing"), chunk(b"zTXt", &[b"Comment\0\0", &deflated(written.as_bytes())[..]].concat())];
        prop_assert!(is_found(&names, "a.png", png(&chunks)), "{} as {}", name, written);
    }

    /// Without the name nothing is found, whatever else stands there: here the same text with one letter of the name another.
    #[test]
    fn another_name_is_not_found((name, written) in disguised(), before in around(), after in around(), at in any::<prop::sample::Index>()) {
        let letters: Vec<usize> = name.char_indices().filter(|(_, c)| *c != ' ').map(|(at, _)| at).collect();
        let at = letters[at.index(letters.len())];
        let other: String = name.char_indices().map(|(here, c)| if here == at { if c == 'q' { 'k' } else { 'q' } } else { c }).collect();
        let names = names(&[&other]);
        for path in ["a.html", "a.txt", "a.json", "a.csv", "a.png"] {
            prop_assert_eq!(hits(&[(path, format!("{before}{written} {after}").as_bytes())], &names), [], "{} in {}", other, written);
        }
    }

    /// What was read before is passed over, and nothing is missed by it: many files together give what each gives alone.
    #[test]
    fn files_together_give_what_each_gives_alone(files in prop::collection::vec(("[ab]", prop::collection::vec(0_usize..12, 1..12)), 1..8)) {
        let names = names(&["Example Person"]);
        let long = |text: &str| format!("{},{text}", "abcdefg,".repeat(10));
        let row = |text: &str| format!("{text},{}", "hijklmn,".repeat(10));
        let (ending, beginning, whole) = (long("Example"), row("Person"), long("Example Person"));
        let tags = "<p class=\"a\">, <b title=\"Example\">Person</b> <i title='Example Person'>";
        let pool = [
            &*ending, &beginning, &whole, &long("x"), &row("y"), "Example", "Person", "x", "&amp; Example", "<td>Example</td>", "<td>Person</td>", tags,
        ];
        let files: Vec<(String, String)> = files.iter().enumerate().map(|(at, (ending, lines))| {
            let lines: Vec<&str> = lines.iter().map(|line| pool[*line]).collect();
            (format!("{at}.{}", if ending == "a" { "html" } else { "csv" }), lines.join("\n"))
        }).collect();
        let together: Vec<(&str, &[u8])> = files.iter().map(|(path, text)| (&**path, text.as_bytes())).collect();
        let alone: Vec<Hit> = together.iter().flat_map(|file| hits(&[*file], &names)).collect();
        prop_assert_eq!(hits(&together, &names), alone);
    }

    /// Nothing that a file can hold stops the scan.
    #[test]
    fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..2000), text in "[<>&%\\\\\"'=/!a-z;#x0-9\u{e9}\u{200b} \n-]{0,300}") {
        let names = names(&["Example Person", "Ann"]);
        for path in ["a.html", "a.txt", "a.json", "a.png"] {
            let _ = hits(&[(path, &bytes), ("b.xml", text.as_bytes())], &names);
            let framed = [b"\x89PNG\r\n\x1a\n", &bytes[..]].concat();
            let _ = hits(&[(path, &framed)], &names);
            let planted = format!("{text}\n</a>-->]]> Example Person");
            prop_assert!(is_found(&names, "c.txt", &planted), "{}", planted);
        }
    }
}
