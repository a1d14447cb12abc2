//! What a phone keeps of the site when a reader puts it on the first screen: its name, its mark and its colour.
//!
//! Entry point: [`manifest`], a web application manifest (W3C). It opens in the browser like any page: nothing is installed, and nothing is
//! kept for reading without a network, for which there is the offline copy.

use super::page::Scene;
use serde_json::json;

/// Where it lies.
pub const PATH: &str = "site.webmanifest";

/// The colour of the paper, as `--paper` of the style sheet.
const PAPER: &str = "#fbfaf6";

/// The manifest, in English.
#[must_use]
pub fn manifest(scene: &Scene<'_>) -> String {
    let site = &scene.public.site;
    let icon = |file: &str, kind: &str, sizes: &str| json!({ "src": file, "type": kind, "sizes": sizes });
    let manifest = json!({
        "name": site.title,
        "short_name": site.title,
        "description": site.description,
        "lang": scene.words.language().tag(),
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [
            icon("icon.svg", "image/svg+xml", "any"),
            icon("icon-192.png", "image/png", "192x192"),
            icon("icon-512.png", "image/png", "512x512"),
        ],
    });
    format!("{manifest:#}\n")
}
