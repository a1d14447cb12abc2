//! Markdown that means harm, or is merely enormous: the page holds no tag and no attribute but those that are written here, and is made in
//! bounded time. Attacks after the OWASP collection of filter evasions and the `CommonMark` test for pathological input.

use answerable::bind::Said;
use answerable::language::Words;
use answerable::render::markdown::{NO_NUMBERS, render};
use std::collections::BTreeSet;

/// All that a text of the content may become.
const TAGS: [&str; 32] = [
    "p",
    "a",
    "em",
    "strong",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "br",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "div",
    "section",
    "sup",
    "span",
    "del",
    "dl",
    "dt",
    "dd",
    "input",
];
const ATTRIBUTES: [&str; 13] =
    ["href", "id", "class", "title", "value", "start", "role", "tabindex", "scope", "aria-label", "type", "disabled", "checked"];

/// The tags of a page, each with its attributes and their values.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let mut inside = after;
        let name: String = inside.chars().take_while(|c| !c.is_whitespace() && *c != '>').collect();
        inside = &inside[name.len()..];
        let mut attributes = Vec::new();
        loop {
            inside = inside.trim_start();
            if let Some(end) = inside.strip_prefix('>') {
                rest = end;
                break;
            }
            if let Some(end) = inside.strip_prefix("/>") {
                rest = end;
                break;
            }
            let (attribute, after) =
                inside.split_once("=\"").unwrap_or_else(|| panic!("an attribute has a value in quotes: {inside:.80}"));
            let (value, after) = after.split_once('"').expect("quotes are closed");
            attributes.push((attribute.to_owned(), value.to_owned()));
            inside = after;
        }
        found.push((name.trim_start_matches('/').to_owned(), attributes));
    }
    found
}

fn is_safe(markdown: &str) {
    let html = render(markdown, "/", Words::english(), NO_NUMBERS).html;
    let known: BTreeSet<&str> = TAGS.into_iter().collect();
    for (tag, attributes) in tags(&html) {
        assert!(known.contains(tag.as_str()), "<{tag}> came from {markdown:.200}\n{html:.400}");
        for (name, value) in attributes {
            assert!(ATTRIBUTES.contains(&name.as_str()), "{name}= came from {markdown:.200}");
            if name == "href" {
                let leads = ["#", "/", "https://", "http://", "mailto:"].iter().any(|start| value.starts_with(start));
                assert!(leads, "{value:.80} came from {markdown:.200}");
            }
        }
    }
}

#[test]
fn no_attack_gets_through() {
    for attack in [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x]( javascript&colon;alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](vbscript:msgbox(1))",
        "[x](//evil.example)",
        "[x][1]\n\n[1]: javascript:alert(1) 'title\" onclick=alert(1)'",
        "[x](https://a.example \"t\\\" onmouseover=\\\"alert(1)\")",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![\" onerror=\"alert(1)](x)",
        "`<script>`\n\n```html\"><script>alert(1)</script>\n<script>\n```",
        "# <b onclick=x>h</b> {#\"onclick=x}",
        "# \"><script>alert(1)</script>",
        "[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
        "| <script> | b |\n| :-: | - |\n| <img onerror=x> | `<b>` |",
        "- [ ] <input onfocus=alert(1) autofocus>",
        "&lt;script&gt; &#60;script&#62; &#x3c;script>",
        "<!-- --><script>alert(1)</script><!-- -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?><!DOCTYPE x [<!ENTITY y \"z\">]>",
        "<div>\n*a*\n\n<p style=\"background:url(javascript:alert(1))\">",
        "\u{202e}\u{2066}<script>\u{2069}alert(1)\u{0}</script>",
        "[12](number:a/b/c\"onclick=alert(1)) [12](quoted:\"><script>)",
        "[<script>alert(1)</script>](case:met-2021-03)",
        "[a](case:met-2021-03#\"><script>) [b](page:about#\"><script>alert(1)</script>) [c](#\"onclick=x)",
    ] {
        is_safe(attack);
        is_safe(&format!("> - {}\n", attack.replace('\n', "\n>   ")));
        is_safe(&format!("a {attack} b **{attack}**"));
    }
}

#[test]
fn whatever_is_written_again_and_again_comes_to_an_end() {
    const MANY: usize = 20_000;
    for piece in [
        "[", "]", "![", "[[", "[a](", "[a](<b", "*a ", "**a *b ", "_a __b ", "`", "``a`", "<", "<a ", "<!--", "<?", "&#", "> ",
        "- ", "1. ", "\\", "\"", "'", "|", "| a ", "[^a]", "[^a]: ", "[a]: b\n", "# ", "~", "a\u{301}", "\u{202e}", "\t", "((((",
        "))))", "--", "...",
    ] {
        is_safe(&piece.repeat(MANY));
    }
    is_safe(&format!("{}a{}", "[".repeat(MANY), "](b)".repeat(MANY)));
    is_safe(&format!("{}a{}", "*".repeat(MANY), "*".repeat(MANY)));
    is_safe(&format!("| a |\n| - |\n{}", "| b ".repeat(MANY)));
    let lists: String = (0..400).map(|depth| format!("{}- a\n", " ".repeat(2 * depth))).collect();
    is_safe(&lists);
}

#[test]
fn ten_megabytes_of_brackets_come_to_an_end() {
    is_safe(&"[".repeat(10_000_000));
    assert!(Said::read(&"12 of ".repeat(100_000)).is_err());
}
