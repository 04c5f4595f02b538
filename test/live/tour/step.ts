/** One command line of virsh; an `edit` is what the editor does with the document, as sed's script. */
export type Step = string | { readonly command: string; readonly edit: string };
