/** The months by their names, January first. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** The days of the week by their names, Sunday first. */
export const weekdays: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
