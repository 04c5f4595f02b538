import {
  annotate,
  validateAnnotationsChange,
  validateInstanceName,
  type AdoptionFacet,
  type AnnotationsFacet,
  type AutostartFacet,
  type RenameFacet,
} from '@hostelry/compute';
import { refusal, type Calls } from '../guest-call.js';

/** The rename facet: a guest in memory can be renamed when it is down, as most. */
export function renameFacet({ onGuest }: Calls): RenameFacet {
  return {
    rename: (uuid, given, options) =>
      onGuest('rename', uuid, options, (guest, host) => {
        const name = validateInstanceName(given);
        if (name === guest.name) return;
        if (guest.isActive) throw refusal('rename', guest);
        host.rename(guest, name);
      }),
  };
}

/** The autostart facet. */
export function autostartFacet({ onGuest }: Calls): AutostartFacet {
  return {
    set: (uuid, enabled, options) =>
      onGuest('set the autostart of', uuid, options, (guest) => {
        if (!guest.persistent) throw refusal('set the autostart of', guest, 'gone when it stops');
        guest.autostart = enabled;
      }),
  };
}

/** The annotations facet. */
export function annotationsFacet({ onGuest }: Calls): AnnotationsFacet {
  return {
    set: (uuid, change, options) =>
      onGuest('annotate', uuid, options, (guest) => {
        const annotations = annotate(guest.definition.annotations, validateAnnotationsChange(change));
        guest.definition = { ...guest.definition, annotations };
        return annotations;
      }),
  };
}

/** The adoption facet. Disks in memory go with their guest in any case. */
export function adoptionFacet({ onGuest }: Calls): AdoptionFacet {
  return {
    adopt: (uuid, options) =>
      onGuest('adopt', uuid, options, (guest) => {
        guest.managed = true;
        const own = guest.definition.disks.filter(({ volume }) => volume === undefined);
        if (options?.withDisks === true) guest.ownDisks = own.map(({ target }) => target);
        return { ownDisks: guest.ownDisks };
      }),
    disown: (uuid, options) =>
      onGuest('disown', uuid, options, (guest) => {
        if (guest.beforeRescue !== undefined) throw refusal('disown', guest, 'rescued');
        if (guest.packed !== undefined) throw refusal('disown', guest, 'packed for another host');
        guest.managed = false;
        guest.ownDisks = [];
        return { ownDisks: guest.ownDisks };
      }),
  };
}
