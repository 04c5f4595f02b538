/** The schemas of users and what they prove themselves with. */
import { ROLES } from '@hostelry/manager';
import { type JsonSchema } from '@hostelry/compute';
import { MOMENT, shape, TEXT } from './shapes.js';

export const roleSchema: JsonSchema = { enum: [...ROLES] };

export const userSchema: JsonSchema = shape({ name: TEXT, role: roleSchema, createdAt: MOMENT });
export const newUserSchema: JsonSchema = shape({ name: TEXT, role: roleSchema, password: TEXT });

const TOKEN = { id: TEXT, name: TEXT, createdAt: MOMENT, 'usedAt?': MOMENT, 'expiresAt?': MOMENT };
export const tokenSchema: JsonSchema = shape(TOKEN);
/** The only time that the secret is told. */
export const createdTokenSchema: JsonSchema = shape({ ...TOKEN, secret: TEXT });
export const newTokenSchema: JsonSchema = shape({ name: TEXT, 'expiresAt?': MOMENT });

export const sessionSchema: JsonSchema = shape({
  user: { type: ['string', 'null'], description: 'null while no log-in is needed' },
  role: roleSchema,
});
