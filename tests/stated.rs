//! Numbers that sentences state: how they may be said, that a changed row is answered with the sentence that told it, and that no number of
//! the real commentary goes unvouched.

use crate::common::content;
use answerable::bind::{Change, Said, changed_by, in_english, share_of, the_number, times_as_many};
use proptest::prelude::*;
use std::path::Path;

fn holds(words: &str, value: f64) -> bool {
    Said::read(words).unwrap_or_else(|why| panic!("{words}: {why:?}")).holds(&the_number(value))
}

fn of_share(words: &str, part: f64, whole: f64) -> bool {
    Said::read(words).unwrap_or_else(|why| panic!("{words}: {why:?}")).holds(&share_of(part, whole))
}

fn times(words: &str, value: f64) -> bool {
    Said::read(words).unwrap_or_else(|why| panic!("{words}: {why:?}")).holds(&times_as_many(value))
}

#[test]
fn a_number_is_as_exact_as_it_is_written() {
    assert!(holds("4,187 officers", 4187.0) && !holds("4,187", 4188.0));
    assert!(holds("33,293 officers", 33293.04) && holds("0.40", 0.401_367) && !holds("0.41", 0.401_367));
    assert!(!holds("4,200", 4187.0), "a rounded number says that it is");
    assert!(holds("seven had left", 7.0) && holds("Twenty-one", 21.0) && holds("three hundred", 300.0));
    assert!(holds("1.2 million", 1_234_000.0) && !holds("1.2 million", 1_260_000.0));
}

/// In Welsh digits are understood, and what they are of; a word that is not is never passed over, since it may say more than the digits.
#[test]
fn a_number_in_welsh_is_said_in_digits() {
    let said = |welsh: &str| in_english(welsh);
    assert_eq!(said("4,187").as_deref(), Some("4,187"));
    assert_eq!(said("24 y cant").as_deref(), Some("24 per cent"));
    assert!(of_share(&said("24%").unwrap(), 24.0, 100.0) && of_share(&said("55 o 118").unwrap(), 55.0, 118.0));
    assert!(times(&said("3 gwaith").unwrap(), 3.0));
    for words in ["mwy na 4,187", "tua 4,200", "un o bob tri", "4,187 o swyddogion", "saith", "about 4,200", "y 24"] {
        assert_eq!(said(words), None, "{words}");
    }
}

#[test]
fn what_is_said_roughly_has_its_limits() {
    assert!(holds("about 4,200", 4187.0) && !holds("about 4,200", 4251.0));
    assert!(holds("about 1,000", 920.0) && !holds("about 1,000", 880.0), "a tenth at most");
    assert!(holds("nearly 50", 46.0) && !holds("nearly 50", 50.0) && !holds("nearly 50", 44.0));
    assert!(holds("more than 2,000 cards", 2100.0) && !holds("more than 2,000", 2000.0) && !holds("more than 2,000", 4100.0));
    assert!(holds("at least 85", 85.0) && holds("ten or more", 12.0) && !holds("ten or more", 9.0));
    assert!(holds("fewer than 20", 19.0) && !holds("fewer than 20", 20.0) && !holds("fewer than 20", 9.0));
    assert!(holds("no more than 20", 20.0) && holds("none", 0.0) && !holds("no officers", 1.0));
}

#[test]
fn a_share_in_words() {
    assert!(of_share("about a third", 33.0, 100.0) && of_share("a third of them", 1.0, 3.0) && !of_share("a third", 38.0, 100.0));
    assert!(of_share("nine in ten", 91.0, 100.0) && !of_share("nine in ten", 86.0, 100.0));
    assert!(of_share("55 of the 118 people", 55.0, 118.0) && !of_share("55 of 118", 56.0, 118.0));
    assert!(of_share("47 per cent", 55.0, 118.0) && of_share("46.6%", 55.0, 118.0) && !of_share("46 per cent", 55.0, 118.0));
    assert!(of_share("more than half", 52.0, 100.0) && !of_share("more than half", 80.0, 100.0));
    assert!(of_share("two thirds", 2.0, 3.0) && of_share("three-quarters", 3.0, 4.0) && of_share("one in ten", 1.0, 10.0));
    assert!(of_share("most of them", 51.0, 100.0) && !of_share("all", 99.0, 100.0) && of_share("all of them", 4.0, 4.0));
    assert!(!holds("47 per cent", 47.0) && !holds("half", 50.0), "a count is no share");
}

#[test]
fn so_many_times_as_many() {
    assert!(
        times("doubled", 2.0) && times("more than doubled", 2.4) && !times("doubled", 2.3) && !times("more than doubled", 2.0)
    );
    assert!(times("three times as many", 3.1) && times("nearly trebled", 2.8) && times("halved", 0.5));
    assert!(!holds("doubled", 2.0), "a count is no ratio");
}

/// From 100 to 46 is more than halved, and from 100 to 60 is not: the less is left, the more was taken.
#[test]
fn more_than_halved_leaves_less_than_half() {
    assert!(times("more than halved", 0.46) && !times("nearly halved", 0.46) && !times("halved", 0.46));
    assert!(!times("more than halved", 0.6) && !times("nearly halved", 0.6) && times("nearly halved", 0.54));
    assert!(
        times("halved", 0.5) && times("about halved", 0.54) && !times("at least halved", 0.52) && times("at least halved", 0.5)
    );
    assert!(times("less than halved", 0.6) && !times("less than halved", 0.46) && !times("more than halved", 0.0));
}

/// What is passed over unread could make another number of it.
#[test]
fn no_sign_and_no_unknown_word_beside_a_number_is_passed_over() {
    for words in [
        "-12",
        "\u{2212}12",
        "\u{2013}12",
        "- 12",
        "\u{2212}67 per cent",
        ">12",
        "> 12",
        "~12",
        ".12",
        "\u{a3}12",
        "\u{a3} 12",
        "12\u{20ac}",
        "12+",
        "12\u{2030}",
        "12k",
        "12bn",
        "12\u{b2}",
        "12 percentage points",
        "12 billion",
        "12 thousandths",
        "twelve hundredths",
        "12 per head",
        "barely 12",
        "12 short of a full crew",
        "every 12",
        "twice 12",
        "per cent 12",
        "12 or thereabouts",
        "more than about 12",
        "12-strong",
        "\u{0661}\u{0662}",
        "12 at least",
        "12 dozens",
        "<12>",
    ] {
        let read = Said::read(words);
        assert!(read.is_err(), "{words}: {read:?}");
    }
    for words in ["-1,234", ">1,234", "\u{2212}1,234", "1,234+"] {
        assert!(in_english(words).is_none_or(|said| Said::read(&said).is_err()), "{words}");
    }
    for words in [
        "12",
        "12.",
        "(12)",
        "\u{201c}12\u{201d},",
        "the 12 officers",
        "12 full-time-equivalent officers",
        "12 under investigation",
        "12, all men",
    ] {
        assert!(holds(words, 12.0), "{words}");
    }
}

#[test]
fn what_rose_did_not_fall_and_a_share_counts_nobody() {
    let by = |words: &str, change, value| Said::read(words).unwrap().holds(&changed_by(change, value));
    assert!(by("rose by 40 per cent", Change::Rise, 40.0) && !by("rose by 40 per cent", Change::Fall, 40.0));
    assert!(by("40 per cent more", Change::Rise, 40.0) && !by("40 per cent more", Change::Fall, 40.0));
    assert!(by("40 per cent fewer", Change::Fall, 40.0) && !by("40 per cent fewer", Change::Rise, 40.0));
    assert!(by("more than 40 per cent", Change::Fall, 41.0) && by("40 per cent or more", Change::Fall, 41.0));
    assert!(by("40 per cent", Change::Fall, 40.0) && by("down by two thirds", Change::Fall, 66.0));
    assert!(!of_share("rose by 40 per cent", 40.0, 100.0) && !of_share("40 per cent more", 40.0, 100.0));
    assert!(!holds("12 fewer", 12.0) && holds("12 more officers", 12.0), "a row says nothing of a change");
    assert!(times("three times as many", 3.0) && !times("three times fewer", 3.0));
    assert!(!of_share("40 officers", 40.0, 100.0) && of_share("40", 40.0, 100.0) && of_share("40 or more", 41.0, 100.0));
    assert!(!times("3 officers", 3.0) && times("3.0", 3.0));
}

#[test]
fn what_cannot_be_checked_is_not_taken_for_a_number() {
    for words in ["", "some", "officers", "12 or 13", "1,633 cases and 1,071 people", "2023/24", "not 12", "about all", "1,23"] {
        assert!(Said::read(words).is_err(), "{words}");
    }
}

proptest! {
    #[test]
    fn any_words_are_read_or_refused(words in prop_oneof![any::<String>(), "[0-9a-z ,.%/()-]{0,40}"]) {
        let _ = Said::read(&words);
    }

    /// Whoever writes a number as it is, is right; whoever writes another with as many digits, is wrong.
    #[test]
    fn a_whole_number_holds_of_itself_alone(number in 0_u32..2_000_000, other in 0_u32..2_000_000) {
        let grouped = |number: u32| {
            let digits = number.to_string();
            let parts: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
            parts.join(",")
        };
        prop_assert!(holds(&grouped(number), f64::from(number)));
        prop_assert!(holds(&number.to_string(), f64::from(number)));
        prop_assert_eq!(holds(&grouped(other), f64::from(number)), other == number);
    }

    /// Rough words never hold of a number from which they are further than they may be, and those that contradict each other never both.
    #[test]
    fn rough_words_keep_their_limits(stated in 1_u32..100_000, value in 0_u32..300_000) {
        let (said, now) = (f64::from(stated), f64::from(value));
        if holds(&format!("about {stated}"), now) {
            prop_assert!((now - said).abs() <= said / 10.0 + 0.5);
        }
        for (more, fewer) in [("more than", "fewer than"), ("just over", "nearly"), ("more than", "at most"), ("at least", "under")] {
            let (more, fewer) = (format!("{more} {stated}"), format!("{fewer} {stated}"));
            prop_assert!(!(holds(&more, now) && holds(&fewer, now)));
        }
        let more = holds(&format!("more than {stated}"), now);
        prop_assert!(!more || (now > said && now <= 2.0 * said));
    }
}

#[test]
fn a_changed_row_is_answered_with_the_sentence_that_states_it() {
    let root = content::base();
    let stated = "---\nid: stated\ntitle: T\nauthor: A\ndate: 2026-11-01\nsummary: S.\n---\n[12 officers](number:leavers/left/northshire/2023-24) left.\n";
    content::write(root.path(), "commentary/stated.md", stated);
    assert_eq!(content::report(root.path()), "");
    let table = content::read(root.path(), "figures/leavers.csv").replace(",12,", ",14,");
    content::write(root.path(), "figures/leavers.csv", table);
    let report = content::report(root.path());
    for told in [
        "error[bound-number-differs]",
        "content/commentary/stated.md:8:1",
        "`12 officers`",
        "14 now",
        "content/figures/leavers.csv:2",
    ] {
        assert!(report.contains(told), "{told} is not in\n{report}");
    }
}

#[test]
fn numbers_that_nothing_vouches_for_are_listed() {
    let root = content::base();
    let text = "---\nid: stated\ntitle: T\nauthor: A\ndate: 2026-11-01\nsummary: 30 of them.\n---\n## Nine in ten\n\n\
        On 12 March 2024, in 2023/24 under regulation 42, [12](number:leavers/left/northshire/2023-24) left, [90](quoted:paper) it says, `7`.\n\n\
        But 1,234 [others](case:nor-2020-01), *five* officers, a third of [40](case:nor-2020-01), it doubled; 2000 people.[^a]\n\n\
        [^a]: Journal 1927; 22: 209\u{2013}212, 3 pages.\n";
    content::write(root.path(), "commentary/stated.md", text);
    let read = answerable::check_content(root.path(), content::TODAY).unwrap();
    let found = answerable::unbound(read.dataset.as_ref().unwrap(), &read.files);
    let words: Vec<&str> = found.sorted(&read.files).iter().map(|fault| fault.found.split('`').nth(1).unwrap()).collect();
    assert_eq!(words, ["30", "Nine", "1,234", "five", "a", "40", "doubled", "2000", "3"]);
}

/// Each sentence with the numbers in it that nothing vouches for.
#[test]
fn a_number_is_found_however_it_is_worded() {
    let sentences: [(&str, &[&str]); 23] = [
        ("12 may have been dismissed.", &["12"]),
        ("On 12 May it sat, and on 3 may 2024.", &[]),
        ("One third resigned.", &["One"]),
        ("One-third resigned, and two-fifths stayed.", &["One-third", "two-fifths"]),
        ("A sixth of them.", &["A"]),
        ("Half were dismissed.", &["Half"]),
        ("2012 Metropolitan officers were.", &["2012"]),
        ("In 2012 Metropolitan officers were asked.", &[]),
        ("It was so in 2012. Officers left.", &[]),
        ("In March 2023 former officers were asked, and 12 March 2012 Metropolitan officers too.", &["2023"]),
        ("Then eleven serving Met officers left.", &["eleven"]),
        ("Twelve of the officers, and two of them.", &["Twelve", "two"]),
        ("Dozens left, and hundreds of others.", &["Dozens", "hundreds"]),
        ("It grew twofold, then tenfold, by manifold ways.", &["twofold", "tenfold"]),
        ("There are two reasons.", &["two"]),
        ("Two things follow for officers.", &[]),
        ("The two are not the same, and officers know it.", &[]),
        ("For five years officers waited.", &[]),
        ("One of the officers left, and half a year went by.", &[]),
        ("Three quarters of all.", &["Three"]),
        ("It doubled.", &["doubled"]),
        ("Seven had left.", &["Seven"]),
        ("The second of two.", &[]),
    ];
    let root = content::base();
    for (sentence, expected) in sentences {
        let text = format!("---\nid: stated\ntitle: T\nauthor: A\ndate: 2026-11-01\nsummary: S.\n---\n{sentence}\n");
        content::write(root.path(), "commentary/stated.md", &text);
        let read = answerable::check_content(root.path(), content::TODAY).unwrap();
        let found = answerable::unbound(read.dataset.as_ref().unwrap(), &read.files);
        let words: Vec<&str> = found.sorted(&read.files).iter().map(|fault| fault.found.split('`').nth(1).unwrap()).collect();
        assert_eq!(words, expected, "{sentence}");
    }
}

#[test]
fn in_a_translation_numbers_in_digits_are_listed() {
    let root = content::base();
    let text = "---\nid: about\ntitle: Amdanom 5\nsummary: Un frawddeg.\ntranslated: 2026-11-01\n---\n\
        Ar 3 Mawrth 2024, o dan adran 42 ac yn 2023/24, gadawodd [12](number:leavers/left/northshire/2023-24), a 14 yn rhagor.\n";
    content::write(root.path(), "cy/pages/about.md", text);
    // The English states the same number, so that the translation is shown.
    let english = content::read(root.path(), "pages/about.md");
    content::write(root.path(), "pages/about.md", format!("{english}\n[12](number:leavers/left/northshire/2023-24) left.\n"));
    let read = answerable::check_content(root.path(), content::TODAY).unwrap();
    let found = answerable::unbound(read.dataset.as_ref().unwrap(), &read.files);
    let words: Vec<&str> = found.sorted(&read.files).iter().map(|fault| fault.found.split('`').nth(1).unwrap()).collect();
    assert_eq!(words, ["5", "14"]);
}

/// Of the project's own commentary and pages.
#[test]
fn every_number_of_the_commentary_is_bound_or_quoted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = answerable::check_content(root, content::TODAY).unwrap();
    let found = answerable::unbound(read.dataset.as_ref().unwrap(), &read.files);
    let of_prose = found.sorted(&read.files).into_iter().filter(|fault| {
        let path = fault.place.map_or("", |place| read.files.path(place.file));
        ["content/commentary/", "content/pages/", "content/cy/"].iter().any(|folder| path.starts_with(folder))
    });
    let words: Vec<String> = of_prose
        .map(|fault| {
            let place = fault.place.unwrap();
            format!("{}:{} {}", read.files.path(place.file), read.files.line_and_column(place).0, fault.found)
        })
        .collect();
    assert!(words.is_empty(), "{}", words.join("\n"));
    let stated = answerable::stated(read.dataset.unwrap(), &read.files, content::TODAY);
    assert!(stated.is_empty(), "{}", answerable::fault::human::report(&stated, &read.files, false));
}

/// Which charts there are is known when the pages are made; a check without pages knows it too.
#[test]
fn a_block_of_a_chart_that_is_not_drawn_is_answered() {
    let root = content::base();
    let text = "---\nid: shown\ntitle: T\nauthor: A\ndate: 2026-11-01\nsummary: S.\n---\n```chart\narea: northshire\nchart: outcomes-by-yaer\n```\n";
    content::write(root.path(), "commentary/shown.md", text);
    let read = answerable::check_content(root.path(), content::TODAY).unwrap();
    let theme = answerable::theme::load(root.path(), answerable::theme::DEFAULT).unwrap();
    let made = answerable::make_whole(read.dataset.unwrap(), &read.files, &theme, content::TODAY).unwrap();
    let told = answerable::fault::human::report(&made.stated, &read.files, false);
    assert!(told.contains("error[block-chart]: no chart `outcomes-by-yaer` is drawn of northshire"), "{told}");
    assert_eq!(told, content::report(root.path()), "a build and a check say the same");
}
