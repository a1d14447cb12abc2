//! What templates call to say something in the language of the page.
//!
//! | call | what it gives |
//! | --- | --- |
//! | `say(name="…", …)` | a message as text, with the other arguments put in |
//! | `marked(name="…", …)` | the same with its links, strong words and code; an argument named in `[words](name)` is where that link leads |
//! | `english()` | the attribute of an element whose words are those of the content, in English: nothing on an English page |
//! | `own()` | the attribute of an element in the language of the page that may stand in a text in English: nothing on an English page |
//! | `content(text="…", english=…)` | words of the content: on a page in another language in an element that says that they are English, unless `english` is false |
//! | `titled(text="…", english="…")` | words of the interface, with `english` within them marked as such: words of the content, or none |

use crate::language::{Args, Words, escaped};
use fluent_bundle::FluentValue;
use std::sync::Arc;
use tera::{Error, Function, Kwargs, State, Tera, TeraResult, Value};

/// Gives templates the words of a language.
pub fn register(tera: &mut Tera, words: &Arc<Words>) {
    let said = Arc::clone(words);
    tera.register_function("say", move |kwargs: Kwargs, _: &State<'_>| say(&said, &kwargs));
    tera.register_function("marked", Marked(Arc::clone(words)));
    tera.register_function("english", English(words.is_english()));
    let own = if words.is_english() { String::new() } else { format!(" lang=\"{}\"", words.language().tag()) };
    tera.register_function("own", Own(own));
    tera.register_function("titled", Titled);
    tera.register_function("content", Content(words.is_english()));
}

/// The name of the message.
fn named(words: &Words, kwargs: &Kwargs) -> TeraResult<String> {
    let name = kwargs.must_get::<String>("name")?;
    if words.has(&name) { Ok(name) } else { Err(Error::message(format!("`{name}` is no message of words/en.ftl"))) }
}

fn say(words: &Words, kwargs: &Kwargs) -> TeraResult<String> {
    let name = named(words, kwargs)?;
    let given = given(kwargs)?;
    let mut args = Args::new();
    for (name, value) in &given {
        args.set(name, value.clone());
    }
    Ok(words.fill(&name, &args))
}

/// All arguments but the name of the message: texts, and whole numbers.
fn given(kwargs: &Kwargs) -> TeraResult<Vec<(String, FluentValue<'static>)>> {
    let others = kwargs.iter().filter(|(key, _)| key.as_str() != Some("name"));
    others
        .map(|(key, value)| {
            let name = key.as_str().unwrap_or_default().to_owned();
            Ok((
                name.clone(),
                value_of(value).ok_or_else(|| Error::message(format!("`{name}` is neither text nor whole number")))?,
            ))
        })
        .collect()
}

fn value_of(value: &Value) -> Option<FluentValue<'static>> {
    let number = value.as_u64().map(FluentValue::from);
    number.or_else(|| value.as_str().map(|text| FluentValue::from(text.to_owned())))
}

struct Marked(Arc<Words>);

impl Function<TeraResult<String>> for Marked {
    fn call(&self, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
        let name = named(&self.0, &kwargs)?;
        let given = given(&kwargs)?;
        let args: Vec<(&str, FluentValue<'_>)> = given.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        Ok(self.0.marked(&name, &args))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

struct Own(String);

impl Function<String> for Own {
    fn call(&self, _: Kwargs, _: &State<'_>) -> String {
        self.0.clone()
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// Whether the page is in English.
struct Content(bool);

impl Function<TeraResult<String>> for Content {
    fn call(&self, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
        let text = escaped(kwargs.must_get::<&str>("text")?);
        let is_english = kwargs.get::<bool>("english")?.unwrap_or(true);
        let is_marked = is_english && !self.0 && !text.is_empty();
        Ok(if is_marked { format!("<span lang=\"en\">{text}</span>") } else { text })
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// Words in which others stand that are in English on a page in another language.
struct Titled;

impl Function<TeraResult<String>> for Titled {
    fn call(&self, kwargs: Kwargs, _: &State<'_>) -> TeraResult<String> {
        let text = escaped(kwargs.must_get::<&str>("text")?);
        let english = escaped(kwargs.must_get::<&str>("english")?);
        Ok(match text.split_once(&english).filter(|_| !english.is_empty()) {
            Some((before, after)) => format!("{before}<span lang=\"en\">{english}</span>{after}"),
            None => text,
        })
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// Whether the page is in English.
struct English(bool);

impl Function<&'static str> for English {
    fn call(&self, _: Kwargs, _: &State<'_>) -> &'static str {
        if self.0 { "" } else { " lang=\"en\"" }
    }

    fn is_safe(&self) -> bool {
        true
    }
}
