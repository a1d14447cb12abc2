//! Which files a host does not serve as they lie there: those that its rules for redirects lead away, and the rules themselves.

use crate::render::site::Site;

/// Where the rules lie.
const PATH: &str = "_redirects";

/// The rules of a site, as `render` writes them: an address or a folder with all below it, and where it leads.
#[derive(Debug, Default)]
pub struct Rules {
    /// The path under which the site lies, with `/` at both ends.
    base: String,
    from: Vec<String>,
    any: bool,
}

impl Rules {
    /// The rules of a site that lies at an address.
    #[must_use]
    pub fn of(site: &Site, base_url: &str) -> Self {
        let text = site.get(PATH).map(String::from_utf8_lossy).unwrap_or_default();
        let from: Vec<String> = text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
        Rules { base: crate::render::base_path(base_url), any: !from.is_empty(), from }
    }

    /// Whether a file may be led away, or is not served.
    #[must_use]
    pub fn lead_away(&self, path: &str) -> bool {
        let folder = path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
        let address = format!("{}{}", self.base, folder.unwrap_or(path));
        let leads = |from: &String| match from.strip_suffix('*') {
            Some(folder) => address.starts_with(folder),
            None => *from == address,
        };
        self.any && (path == PATH || self.from.iter().any(leads))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_rule_leads_away_is_known_and_nothing_else() {
        let mut site = Site::default();
        site.add(PATH, "/a/old/ /a/new/ 301\n/a/old/* /a/new/:splat 301\n/a/x.csv /a/y.csv 301\n").unwrap();
        let rules = Rules::of(&site, "https://site.example/a/");
        for path in ["_redirects", "old/index.html", "old/b/index.html", "old/t.csv", "x.csv"] {
            assert!(rules.lead_away(path), "{path}");
        }
        for path in ["index.html", "new/index.html", "older/index.html", "y.csv"] {
            assert!(!rules.lead_away(path), "{path}");
        }
        assert!(!Rules::of(&Site::default(), "https://site.example/").lead_away(PATH));
    }
}
