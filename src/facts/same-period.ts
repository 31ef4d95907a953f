/** January to December is the whole year, said in other words. */
export const samePeriod = (period: string): string => (period === '1-12月' ? '全年' : period);
