//! The sources of the vocabulary, each worded once.
//!
//! A reader of the vocabulary page must be able to find the text, so these are titles and not keys. Where a meaning rests
//! on two texts, both are named. Terms that no official text defines are house terms and say so.

pub const HOUSE: &str = "House term";
pub const CASES: &str = "House term, from the published sources of the case records";

pub const CONDUCT_2020: &str = "Police (Conduct) Regulations 2020";
pub const CONDUCT_2020_REG_11: &str = "Police (Conduct) Regulations 2020, regulation 11";
pub const CONDUCT_2020_REG_42: &str = "Police (Conduct) Regulations 2020, regulation 42";
pub const REGIME: &str = "Police (Conduct) Regulations 2020; \
     Exchange Chambers, Changes brought in by the new Police (Conduct) Regulations 2020, 8 April 2020";
pub const CONDUCT_2012_REG_35: &str = "Police (Conduct) Regulations 2012, regulation 35";
pub const CONDUCT_2012_REG_55: &str = "Police (Conduct) Regulations 2012, regulation 55";
pub const ACCELERATED: &str = "Police (Conduct) Regulations 2020, as amended by SI 2025/558";
pub const GROSS_MISCONDUCT: &str = "Police (Conduct) Regulations 2020, regulation 2, as amended by SI 2025/558, regulation 6";
pub const STANDARDS: &str =
    "Police (Conduct) Regulations 2008, schedule: Standards of Professional Behaviour (the same ten apply today)";
pub const WARNINGS: &str = "Police (Conduct) Regulations 2020, regulation 42; \
     Police Federation, Punishment culture shift needs everyone’s backing, 28 January 2020";
pub const MISCONDUCT: &str = "Police Federation, Punishment culture shift needs everyone’s backing, 28 January 2020";
pub const PRACTICE: &str = "UK Police Law Blog, Practice requiring improvement";
pub const REFLECTIVE: &str = "UK Police Law Blog, Practice requiring improvement; \
     Independent Office for Police Conduct, Glossary";
pub const LEAVING: &str = "UK Police Law Blog, Update on the amended Police (Conduct) Regulations";
pub const LEAVERS: &str = "Home Office Circular 012/2017";
pub const MEETING: &str = "Police (Conduct) Regulations 2020, regulation 42; \
     Independent Office for Police Conduct, Outcomes report 2023/24, misconduct proceedings";
pub const HEARING: &str = "HM Inspectorate of Constabulary and Fire & Rescue Services, Glossary: misconduct hearing";
pub const CHAIRS: &str = "SI 2024/521 and its explanatory note; Police National Legal Database, 7 May 2024";
pub const SENIOR_RANKS: &str = "Police National Legal Database, 7 May 2024";
pub const APPEALS: &str = "Police Appeals Tribunals Rules 2020, rule 26";
pub const PERFORMANCE: &str = "Police (Performance) Regulations 2020";
pub const VETTING: &str = "Weightmans, note on the Police (Vetting) Regulations 2025; [2025] EWHC 275 (Admin)";

pub const CONTEMPT: &str = "Contempt of Court Act 1981, section 2 and Schedule 1";
pub const CONTEMPT_ORDERS: &str = "Contempt of Court Act 1981, sections 4 and 11; Youth Justice and Criminal Evidence Act 1999, section 45; Police (Conduct) Regulations 2020, regulations 39 and 59";
pub const PRIVACY: &str = "Bloomberg LP v ZXC [2022] UKSC 5";
pub const REHABILITATION: &str = "Rehabilitation of Offenders Act 1974; GOV.UK, Rehabilitation periods";
pub const EDITORS_CODE: &str = "Editors' Code of Practice, clause 1 (Accuracy)";

pub const IOPC_OUTCOMES: &str = "Independent Office for Police Conduct, Outcomes report 2023/24, misconduct proceedings";
pub const IOPC_GLOSSARY: &str = "Independent Office for Police Conduct, Glossary";
pub const IOPC_MODES: &str = "Home Office, parliamentary written answer 75021";
pub const SEXUAL_MISCONDUCT: &str = "Independent Office for Police Conduct figures on sexual misconduct, as reported by \
     the Sheffield Star; Avon and Somerset Police, sexual misconduct outcomes";

pub const HOME_OFFICE: &str = "Home Office, Police misconduct, year to March 2025";
pub const HOME_OFFICE_AND_COLLEGE: &str =
    "Home Office, Police misconduct, year to March 2025; College of Policing, Latest barred list data";
pub const HOME_OFFICE_AND_IOPC: &str = "Home Office, Police misconduct, year to March 2025; \
     Independent Office for Police Conduct, Outcomes report 2023/24, misconduct proceedings";
pub const HOME_OFFICE_AND_DISMISSALS: &str =
    "Home Office, Police misconduct, year to March 2025; College of Policing, Police dismissals 2023–24";
pub const BARRED_LIST: &str = "College of Policing, Barred list";
pub const BARRED_LIST_DATA: &str = "College of Policing, Latest barred list data";
pub const DISMISSALS: &str = "College of Policing, Police dismissals 2023–24";
pub const COLLEGE_2017: &str = "College of Policing, newsroom, December 2017";

pub const EQUALITY: &str = "Equality Act 2010, section 4";
pub const SPREADSHEETS: &str = "Government Analysis Function, Releasing statistics in spreadsheets";

pub const MONITORING: &str = "HM Inspectorate of Constabulary and Fire & Rescue Services, Our approach to monitoring forces; announcement of 24 January 2025";
pub const INQUIRIES: &str = "Inquiries Act 2005, sections 1 and 21";
