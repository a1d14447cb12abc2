//! The words of invented records: plain sentences that name nobody and no place, and that the rules of publication let through.

/// What a case is about: category, standard, and how it is called in a title and in a sentence.
#[derive(Debug)]
pub struct Matter {
    pub category: &'static str,
    pub standard: &'static str,
    pub short: &'static str,
    pub told: &'static str,
    pub weight: u32,
}

const fn matter(category: &'static str, standard: &'static str, short: &'static str, told: &'static str, weight: u32) -> Matter {
    Matter { category, standard, short, told, weight }
}

#[rustfmt::skip]
pub const MATTERS: &[Matter] = &[
    matter("dishonesty", "honesty-integrity", "false entries in a record", "made entries in a record that were false", 14),
    matter("discriminatory-behaviour", "equality-diversity", "discriminatory messages", "sent messages with discriminatory words to colleagues", 12),
    matter("powers-policies-procedures", "orders-instructions", "searches without grounds", "carried out searches without recording grounds", 12),
    matter("use-of-force", "use-of-force", "force used during a stop", "used force during a stop without a report of it", 16),
    matter("failure-of-duty", "duties-responsibilities", "an inquiry not made", "closed a report without making the inquiries that it called for", 18),
    matter("confidentiality-data-misuse", "confidentiality", "misuse of police information", "looked up records without a policing purpose", 12),
    matter("association", "orders-instructions", "an association not declared", "kept an association that should have been declared", 3),
    matter("violence-off-duty", "discreditable-conduct", "violence off duty", "was violent while off duty", 4),
    matter("drink-drug-driving", "discreditable-conduct", "driving after drinking", "drove after drinking more than the law allows", 3),
    matter("driving", "discreditable-conduct", "how a police car was driven", "drove a police car faster than the call asked for", 6),
    matter("criminal-damage", "discreditable-conduct", "damage to property", "damaged property while off duty", 2),
    matter("social-media", "discreditable-conduct", "posts on social media", "posted remarks that the public could see", 6),
    matter("other-sexual-conduct", "discreditable-conduct", "sexual conduct on duty", "behaved in a sexual way while on duty", 4),
];

pub const REPORTED: &[&str] = &[
    "A complaint was made to the force and recorded on the next working day.",
    "A colleague told a supervisor, who passed the report on.",
    "The report reached the professional standards department through a confidential line.",
    "An audit of the force’s systems found entries that could not be explained.",
    "The officer told a line manager that a report would follow.",
];

pub const LOOKED_INTO: &[&str] = &[
    "It was decided that the force would investigate by itself.",
    "The watchdog set the terms and left the inquiry with the force.",
    "An investigator from another department was appointed, and the officer was told in writing.",
    "The inquiry was given to a team that had no part in the first report.",
];

pub const CONCLUDED: &[&str] = &[
    "The investigator’s report said that there was a case to answer.",
    "After statements and recordings had been gone through, the force decided that proceedings should follow.",
    "The decision on the report took longer than the target that the force sets itself.",
    "A first report was sent back with questions, and the second led to proceedings.",
];

pub const DETAILS: &[&str] = &[
    "Body-worn video covered part of what happened and not the beginning.",
    "The first account differed from the one that was given later in interview.",
    "A form was completed late, which the report called regrettable.",
    "No independent witness came forward after two appeals.",
    "Supervision fell below the standard that the force expects.",
    "Recommendations were made on training, record keeping and supervision.",
    "The recording of the radio traffic was asked for only after it had been written over.",
    "The force had no written policy on the point and has published one since.",
    "Three earlier reports of a like kind had not been linked to one another.",
    "The panel was told that the record had been corrected before anybody asked.",
    "The notes of the briefing were not kept.",
    "The system showed when the entry had been changed, and by which terminal.",
    "A review of like matters in the same department found no others.",
    "The chair said that the conduct had harmed confidence in policing.",
];

pub const REPLIES: &[&str] = &[
    "The force said that it had acted as soon as the report reached it.",
    "The force said that the public is right to expect better, and that training had been changed.",
    "The staff association said that the process had taken too long for everybody.",
];
