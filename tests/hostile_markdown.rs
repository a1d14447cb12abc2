//! Markdown that means harm, or is merely enormous: the page holds no tag and no attribute but those that are written here, and is made in
//! bounded time. The attacks are our own, of the kinds that collections of filter evasions and of pathological input list. No test measures
//! time: that each comes to an end, and that what comes out is not out of proportion, is the bound.

use crate::common::content;
use crate::common::markup::{MOST_OF_ONE, is_safe, leads_well, tags};
use answerable::bind::Said;
use std::fmt::Write as _;

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
        "<details open ontoggle=alert(1)><summary>s</summary></details>",
        "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
        "<svg><animate xlink:href=#a attributeName=href values=javascript:alert(1) /></svg>",
        "<base href=\"https://evil.example/\"><link rel=stylesheet href=//evil.example/x.css><meta http-equiv=refresh content=0>",
        "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
        "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
        "<a\nhref='javascript:alert(1)'>x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "[x](java\u{200b}script:alert(1)) [y](\u{1}javascript:alert(1)) [z](javascript\\:alert(1))",
        "[x](/\\evil.example) [y](https:evil.example) [z](\\\\evil.example)",
        "[x](https://a.example/<script>) [y](https://a.example/'onclick='alert(1))",
        "[x](mailto:a@b.example?subject=\"onclick=alert(1))",
        "[x](#\"><img src=x onerror=alert(1)>)",
        "[x](file:///etc/passwd) [y](blob:x) [z](filesystem:x) [w](feed:javascript:alert(1))",
        "<https://a.example/\"onmouseover=alert(1)>",
        "[a]: <javascript:alert(1)> \"x\"\n\n[a] [a][] [b][a] ![a]",
        "## x\\\" onclick=\\\"alert(1)",
        "Setext <script>\n===\n\n`</code><script>`",
        "a[^n\"onclick=x]\n\n[^n\"onclick=x]: b",
        "~~~\"><script>\nalert(1)\n~~~",
        "``` \u{60}<script>\n</code></pre><script>alert(1)</script>\n```",
        "    </code></pre><script>alert(1)</script>",
        "\\<script>alert(1)\\</script>",
        "\u{feff}<script>alert(1)</script>",
        "<\u{0}script>alert(1)</script>",
        "\u{202e}<img src=x onerror=alert(1)>\u{202c} \u{2067}[x](javascript:alert(1))\u{2069} \u{200f}<b onclick=x>\u{200e}",
        "| a |\n| - |\n| </td><script>alert(1)</script> |\n| `|`<script> |",
        "```case\nid: \"><script>alert(1)</script>\n```",
        "```case\nid: met-2021-03\" onclick=\"alert(1)\n```",
        "```case\n<script>alert(1)</script>: met-2021-03\n```",
        "```case\"><script>\nid: met-2021-03\n```",
        "```timeline\ncases: met-2021-03, <img src=x onerror=alert(1)>\n```",
        "```chart\nchart: x\"onload=alert(1)\narea: javascript:alert(1)\n```",
        "```chart\nchart: ../../evil\narea: ..\n```",
        "```figure\nnumber: <script>/alert/(1)\n```",
        "```table\nfigures: <svg/onload=alert(1)>\narea: met\u{202e}\n```",
        "```definition\nterm: gross-misconduct\"><script>\n```",
        "```source\nid: s1\n<script>\n```\n</pre><script>alert(1)</script>",
        "```source\nid: javascript:alert(1)\n",
        "a[^1]\n\n[^1]:\n    ```source\n    id: \"><script>\n    ```\n    <script>alert(1)</script>",
        "a[^1]\n\n[^1]:\n    ```source\n    id: s1\n    ```\n    <script>alert(1)</script>\n",
        "a[^1]\n\n[^1]:\n    ```case\n    id: met-2021-03\n    ```\n\n    > ```source\n    > id: s1\n",
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
        "[",
        "]",
        "![",
        "[[",
        "[a](",
        "[a](<b",
        "*a ",
        "**a *b ",
        "_a __b ",
        "`",
        "``a`",
        "<",
        "<a ",
        "<!--",
        "<?",
        "&#",
        "> ",
        "- ",
        "1. ",
        "\\",
        "\"",
        "'",
        "|",
        "| a ",
        "[^a]",
        "[^a]: ",
        "[a]: b\n",
        "# ",
        "~",
        "a\u{301}",
        "\u{202e}",
        "\t",
        "((((",
        "))))",
        "--",
        "...",
        "```",
        "```case\n",
        "```case\nid: a-2021-01\n```\n",
        "```case\nid: \n",
        "~~~ source\nid: s1\n~~~\n> ",
        "> ```case\n",
        "- ```case\n",
        "[^a]:\n    ```source\n    id: s1\n    ```\n",
        "```x\n```\n",
        "id: ",
        "a: b\n",
        "\u{2067}",
        "\u{200f}a\u{202c}",
        "<b>",
        "</b>",
        "<!-- -->",
        "&amp;",
        "[a][b] ",
        "[a](case:a-2021-01) ",
        "## a\n",
        "- a\n\n",
        "1) a\n   - b\n",
    ] {
        is_safe(&piece.repeat(MANY));
    }
    is_safe(&format!("{}a{}", "[".repeat(MANY), "](b)".repeat(MANY)));
    is_safe(&format!("{}a{}", "*".repeat(MANY), "*".repeat(MANY)));
    is_safe(&format!("| a |\n| - |\n{}", "| b ".repeat(MANY)));
    let lists: String = (0..400).map(|depth| format!("{}- a\n", " ".repeat(2 * depth))).collect();
    is_safe(&lists);
    // One long address, and one long word, that many places name.
    is_safe(&format!("{}\n\n[a]: https://a.example/{}\n", "[a] ".repeat(MANY), "b".repeat(MANY)));
    is_safe(&format!(
        "{}\n\n[^{name}]: b\n",
        format!("[^{name}] ", name = "n".repeat(200)).repeat(MANY / 10),
        name = "n".repeat(200)
    ));
    let notes: String = (0..MANY / 10).fold(String::new(), |mut notes, number| {
        let _ = write!(notes, "a[^n{number}]\n\n[^n{number}]:\n    ```source\n    id: s{number}\n    ```\n\n");
        notes
    });
    is_safe(&notes);
}

/// Blocks at any depth, and lines of a block without end: a text of a record may hold them, and the check has to answer them.
#[test]
fn blocks_at_any_depth_and_of_any_length_are_answered() {
    for markdown in [
        format!("{}```case\nid: nor-2020-01\n", "> ".repeat(5_000)),
        (0..300).fold(String::new(), |text, depth| format!("{text}{}- ```case\n", "  ".repeat(depth))),
        format!("```case\n{}```\n", "id: nor-2020-01\n".repeat(50_000)),
        format!("```timeline\ncases: {}nor-2020-01\n```\n", "nor-2020-01, ".repeat(50_000)),
        format!("a[^1]\n\n[^1]:\n    ```source\n{}", "    no argument\n".repeat(50_000)),
        format!("```figure\nnumber: {}\n```\n", "sum(".repeat(50_000)),
        "```case\nid: nor-2020-99\n```\n\n".repeat(2_000),
    ] {
        is_safe(&markdown);
        let root = content::base();
        let front = "---\nid: hostile\ntitle: T\nauthor: A\ndate: 2026-11-01\nsummary: S.\n---\n";
        content::write(root.path(), "commentary/hostile.md", format!("{front}{markdown}"));
        let told = content::report(root.path());
        assert!(told.contains("error["), "{markdown:.80}");
        assert!(told.len() <= MOST_OF_ONE * markdown.len() + 4096, "{} bytes were told of {}", told.len(), markdown.len());
    }
}

/// What a text may hold, in a whole page: nothing of it becomes a part of the page that acts.
#[test]
fn a_page_that_is_built_of_it_holds_nothing_that_acts() {
    let root = content::base();
    let text = "---\nid: hostile\ntitle: \"<script>alert(1)</script> & \\\"onclick=alert(1)\"\nauthor: \"<b onclick=x>A</b>\"\n\
        date: 2026-11-01\nsummary: \"<img src=x onerror=alert(1)>\"\n---\n\
        ## <svg/onload=alert(1)> \"onclick=x\n\n<script>alert(1)</script><iframe src=javascript:alert(1)>\n\n\
        ```case\nid: nor-2020-01\n```\n\n<div onclick=\"x\">\n\n```timeline\ncases: nor-2020-01\n```\n\n</div></main></html>\n\n\
        a[^1] [x](https://a.example/?q=<script>)\n\n[^1]:\n    ```source\n    id: paper\n    ```\n\n    </li></ol><script>alert(1)</script>\n";
    content::write(root.path(), "commentary/hostile.md", text);
    let record = content::read(root.path(), "cases/northshire/nor-2020-01.yaml")
        .replace("title: A case", "title: \"<script>alert(1)</script>\\\" onclick=\\\"alert(1)\"")
        .replace("text: A record was falsified.", "text: \"<img src=x onerror=alert(1)> was falsified.\"");
    content::write(root.path(), "cases/northshire/nor-2020-01.yaml", record);
    assert_eq!(content::report(root.path()), "");
    let read = answerable::check_content(root.path(), content::TODAY).unwrap();
    let theme = answerable::theme::load(root.path(), answerable::theme::DEFAULT).unwrap();
    let site = answerable::make(read.dataset.unwrap(), &theme, content::TODAY).unwrap();
    let page = String::from_utf8(site.get("commentary/hostile/index.html").unwrap().to_vec()).unwrap();
    assert!(page.contains("&lt;script&gt;"), "it is shown as text");
    // The frame asks for a script of the site itself.
    let is_ours = |line: &&str| {
        line.starts_with("<script src=\"/") && line.ends_with("share.js\" defer></script>") && line.matches('<').count() == 2
    };
    let told: Vec<&str> = page.lines().filter(|line| !is_ours(line)).collect();
    assert_eq!(told.len() + 1, page.lines().count());
    for (tag, attributes) in tags(&told.join("\n")) {
        assert!(
            !["script", "iframe", "img", "object", "embed", "form", "base"].contains(&tag.as_str()),
            "<{tag}> stands in the page"
        );
        for (name, value) in attributes {
            assert!(!name.starts_with("on") && name != "style" && name != "srcdoc", "{name}=\"{value}\" stands in the page");
            assert!(name != "href" || leads_well(&value), "{value} stands in the page");
        }
    }
}

#[test]
fn ten_megabytes_of_brackets_come_to_an_end() {
    is_safe(&"[".repeat(10_000_000));
    is_safe(&format!("```case\nid: {}\n```\n", "[".repeat(10_000_000)));
    assert!(Said::read(&"12 of ".repeat(100_000)).is_err());
}
