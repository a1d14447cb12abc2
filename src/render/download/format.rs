//! A table as CSV and as JSON.

use super::{Table, Value};
use serde_json::Map;

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

/// JSON: a list of objects, one a line, so that a difference can be read. What is absent is `null`.
#[must_use]
pub fn json(table: &Table) -> Vec<u8> {
    let mut out = String::from("[");
    for (at, row) in table.rows.iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        let object: Map<String, serde_json::Value> =
            table.columns.iter().zip(row).map(|(column, value)| (column.name.to_owned(), plain(value))).collect();
        out.push_str(&serde_json::Value::Object(object).to_string());
    }
    out.push_str("\n]\n");
    out.into_bytes()
}

fn plain(value: &Value) -> serde_json::Value {
    match value {
        Value::Text(text) => serde_json::Value::String(text.clone()),
        Value::Number(number) => {
            number.parse().map_or_else(|_| serde_json::Value::String(number.clone()), serde_json::Value::Number)
        }
        Value::Flag(flag) => serde_json::Value::Bool(*flag),
        Value::Absent => serde_json::Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::download::Column;

    fn table() -> Table {
        Table {
            name: "example",
            about: "",
            columns: &[Column { name: "a", about: "" }, Column { name: "b", about: "" }, Column { name: "c", about: "" }],
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
