import type { LanguageProfile } from '../profile'

/** English as it is written in replies; "ll", "ve" and "doesn" are what apostrophes leave of "we'll" and "doesn't". */
export const profile: LanguageProfile = {
  code: 'en',
  script: 'Latn',
  functionWords: `
    the a an and or but if of to in on at by for from with without as is are was were be been am has have had do
    does did done not no yes it its this that these those there here you your yours we our us i me my they them
    their he she his her who which what when where why how can could will would should may might must please
    thank thanks hello hi hey sorry just only also any all some more into about after before until once than then
    so because while up out over now today already again very too ll ve re m s t d don doesn didn isn aren wasn
    won couldn wouldn haven hasn cannot dont cant im unable let get got need know help see make made good great
    sure okay new one back like order account ready welcome payment refund email page file user name number
    size time day days hour hours error invalid missing check well maybe dear available
    support team customer service delivery item items
    regards congratulations perfect glad happy found`,
  endings: `
    ing ings ed ion ions ment ent ents able ate ble ly ive ct age ies ght ure ess ty ay ck ow ers er ry al th sh ve rd st ful`,
  abbreviations: `
    mr. mrs. ms. mx. dr. prof. rev. hon. capt. st. e.g. i.e. eg. ie. cf. vs. viz. approx. incl. excl. ref. ext.
    tel. fig. dept. attn. messrs. apt. jr sr inc ltd co corp llc etc no nos a.m p.m vol p pp est ave blvd rd oz lb
    lbs hr hrs min mins sec max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
    fri`,
}
