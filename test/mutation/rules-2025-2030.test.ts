import { everyChangeOfRules } from '../support/mutation.ts';

everyChangeOfRules((file) => file.startsWith('2025-2030/'));
