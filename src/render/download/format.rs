//! A table as CSV and as JSON.

use super::{Table, Value};
use serde::{Serialize, Serializer};

/// CSV: UTF-8 with a header, lines ended by CR LF (RFC 4180). What is absent is an empty cell.
#[must_use]
pub fn csv(table: &Table) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(table.columns.iter().map(|column| column.name));
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(cell));
    }
    writer.into_inner().unwrap_or_default()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Text(text) => guarded(text),
        Value::Number(number) => number.clone(),
        Value::Flag(flag) => flag.to_string(),
        Value::Absent => String::new(),
    }
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// JSON: a list of objects, one a line, so that a difference can be read, with the columns in their order. What is absent is `null`.
#[must_use]
pub fn json(table: &Table) -> Vec<u8> {
    let mut out = vec![b'['];
    for (at, row) in table.rows.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        let pairs = table.columns.iter().map(|column| column.name).zip(row);
        // Writing text, numbers and flags into memory cannot fail.
        let _ = serde_json::Serializer::new(&mut out).collect_map(pairs);
    }
    out.extend_from_slice(b"\n]\n");
    out
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Number(number) => match number.parse::<serde_json::Number>() {
                Ok(number) => number.serialize(serializer),
                Err(_) => serializer.serialize_str(number),
            },
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::Absent => serializer.serialize_unit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::download::Column;
    use crate::render::download::form::TEXT;

    const fn column(name: &'static str) -> Column {
        Column { name, about: "", form: TEXT }
    }

    fn table() -> Table {
        Table {
            name: "example",
            about: "",
            columns: const { &[column("a"), column("b"), column("c")] },
            rows: vec![
                vec![Value::text("x, \"y\"\nz"), Value::number(0_u32), Value::Absent],
                vec![Value::text("=1+1"), Value::Flag(true), Value::Number("1.50".into())],
            ],
        }
    }

    #[test]
    fn csv_quotes_guards_and_leaves_absent_empty() {
        let text = String::from_utf8(csv(&table())).unwrap();
        assert_eq!(text, "a,b,c\r\n\"x, \"\"y\"\"\nz\",0,\r\n'=1+1,true,1.50\r\n");
    }

    #[test]
    fn json_tells_absent_from_zero() {
        let text = String::from_utf8(json(&table())).unwrap();
        assert_eq!(text, "[\n{\"a\":\"x, \\\"y\\\"\\nz\",\"b\":0,\"c\":null},\n{\"a\":\"=1+1\",\"b\":true,\"c\":1.5}\n]\n");
    }
}
