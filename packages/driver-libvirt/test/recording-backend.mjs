/** An image backend from outside: raw files of its own making, which notes what it is asked to do, and what its disks cannot. */
export const noted = [];

export default {
  kind: 'image-backend',
  contract: 1,
  name: 'recording',
  summary: 'Notes what it is asked to do',
  optionsSchema: {
    type: 'object',
    additionalProperties: false,
    properties: { cannot: { type: 'object' }, fails: { enum: ['create'] } },
  },
  create: ({ cannot = {}, fails }) => ({
    create: (host) => {
      const poolOf = async ({ pool }) => (await host.connection()).storagePoolLookupByName(pool);
      const volumeOf = async (place) => (await poolOf(place)).storageVolLookupByName(place.name);
      return {
        keepsFiles: true,
        place: (stem) => ({ pool: host.imagePool, name: `${stem}.recorded` }),
        limits: () => cannot,
        prepare: async () => void noted.push('prepare'),
        create: async ({ place, image, sizeMiB }) => {
          noted.push(`create of ${sizeMiB} MiB`);
          const size = sizeMiB * 2 ** 20;
          const xml = `<volume><name>${place.name}</name><capacity>${size}</capacity><target><format type='raw'/></target></volume>`;
          await (await poolOf(place)).storageVolCreateXMLFrom(xml, await volumeOf(image), 0);
          if (fails === 'create') throw new Error('no disk, as planted');
          return { ...place, path: await (await volumeOf(place)).getPath(), format: 'raw' };
        },
        extend: async (place, sizeBytes) => {
          noted.push(`extend to ${sizeBytes}`);
          await (await volumeOf(place)).resize(sizeBytes, 0);
        },
        remove: async (place) => {
          noted.push('remove');
          await (await volumeOf(place)).delete(0);
        },
      };
    },
  }),
};
