import { type XmlElement } from './node.js';

/** Paths of many elements of one document, as pathOf gives them, in time linear in all. */
export class ElementPaths {
  readonly #steps = new Map<XmlElement, string>();

  /** The element as XPath would name it: `/domain/devices/disk[2]`. */
  of(element: XmlElement): string {
    const steps: string[] = [];
    for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent)
      steps.push(this.#step(at));
    return `/${steps.reverse().join('/')}`;
  }

  #step(element: XmlElement): string {
    if (element.parent === undefined) return element.name;
    const known = this.#steps.get(element);
    if (known !== undefined) return known;
    const namesakes = new Map<string, XmlElement[]>();
    for (const child of element.parent.children) {
      if (child.kind !== 'element') continue;
      const list = namesakes.get(child.name);
      if (list === undefined) namesakes.set(child.name, [child]);
      else list.push(child);
    }
    for (const [name, list] of namesakes) {
      for (const [place, each] of list.entries())
        this.#steps.set(each, list.length === 1 ? name : `${name}[${place + 1}]`);
    }
    return this.#steps.get(element) ?? element.name;
  }
}
