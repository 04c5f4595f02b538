/** What the plug-in was asked to do, in order. */
export const noted: string[];
declare const plugin: object;
export default plugin;
