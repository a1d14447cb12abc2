//! Rule R30: opinion that could be taken for fact.

use super::{Act, Decided, Holdings, Setting, r17};
use crate::fault::Faults;
use crate::records::prose::Prose;

rule! {
    /// Some texts on this site are not records. They explain, or say what somebody thinks. Such a text is signed and dated, lies in a part
    /// of the site of its own, and says at its top that it is commentary.
    ///
    /// ## Why
    ///
    /// A reader must be able to tell facts from opinion; the [Editors' Code](https://www.editorscode.org.uk) asks for that in clause 1. An
    /// opinion is also better protected by law when everybody can see that it is one, and what it rests on (Defamation Act 2013, section 3).
    ///
    /// ## An example that breaks it
    ///
    /// A commentary with `author: admin`. Nobody stands by it.
    ///
    /// ## How to mend it
    ///
    /// Write who wrote it (a person of the project, or the project), and on what day: `author:` and `date:`. A signed text among the
    /// pages belongs in the folder `commentary`.
    30, "Commentary is signed, dated and marked as such", Decided::InForm("That each commentary has a date and an author who is not a mere \"admin\", and that no page is signed. Whether there is opinion in a record, only a reader can tell."), [Act::Whole(refuse), Act::Asked("render/page/prose.rs, which marks commentary")],
}

/// How commentary is marked.
pub const MARK: &str = "Commentary: explanation and opinion, not a record";

/// Authors that name nobody, beside those that name nobody anywhere.
const NO_AUTHOR: [&str; 10] =
    ["admin", "administrator", "root", "user", "webmaster", "staff", "guest", "author", "writer", "test"];

fn refuse(holdings: &Holdings<'_>, _: &Setting<'_>, faults: &mut Faults) {
    for commentary in holdings.commentary {
        unsigned(commentary, faults);
    }
    for page in holdings.pages {
        signed(page, faults);
    }
}

fn unsigned(commentary: &Prose, faults: &mut Faults) {
    let asks = "commentary that is signed and dated, so that it is not taken for a record of facts";
    if commentary.date.is_none() {
        faults.push(
            RULE.refuse("undated-commentary", commentary.place, "this commentary does not say when it was written")
                .label("begins here")
                .expected(asks)
                .mend("add a line `date: ...` with the day"),
        );
    }
    let Some(author) = &commentary.author else {
        faults.push(
            RULE.refuse("unsigned-commentary", commentary.place, "this commentary does not say who wrote it")
                .label("begins here")
                .expected(asks)
                .mend("add a line `author: ...`"),
        );
        return;
    };
    if r17::is_nobody(&author.value) || NO_AUTHOR.contains(&author.value.to_lowercase().as_str()) {
        faults.push(
            RULE.refuse("unsigned-commentary", author.place, format!("`{}` is nobody who could stand by a text", author.value))
                .expected(asks)
                .mend("write who wrote it; the project itself may, as in `author: The Answerable maintainers`"),
        );
    }
}

fn signed(page: &Prose, faults: &mut Faults) {
    if let Some(author) = &page.author {
        faults.push(
            RULE.refuse("signed-page", author.place, "a page that is signed is commentary, and pages are not marked as such")
                .expected("pages that speak for the site")
                .mend("move the file into the folder `commentary`, or remove the author"),
        );
    }
}
