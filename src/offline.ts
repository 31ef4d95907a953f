/** Entry of the offline edition, a classic script: modules and fetch do not work from disk. The order matters. */
import './polyfills.ts';
import './offline-data.ts';
import './main.ts';
