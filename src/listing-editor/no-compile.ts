import * as z from 'zod';

/** Schemas are walked, never compiled: the page's policy forbids it. Imported before any schema, because compiling is tried as they are made. */
z.config({ jitless: true });
