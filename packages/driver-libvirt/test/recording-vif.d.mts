/** What the plug-in was asked to do, in order. */
export const noted: { what: string; tap: string; mac: string; uuid: string; uri: string }[];
