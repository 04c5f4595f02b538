/** What methods do, in our own words; keys are `Class.method`. */
export const docs: Readonly<Record<string, string>> = {};

/** What structs that methods give hold, in our own words. */
export const structDocs: Readonly<Record<string, string>> = {};
