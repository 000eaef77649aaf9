/** One ready class string for each pair of a tone and a size: a render looks one up and joins nothing. */
export const pairs = <Tone extends string>(
  tones: Record<Tone, string>,
  small: string,
  own?: Record<'medium' | 'small', string>,
): Record<Tone, Record<'medium' | 'small', string>> =>
  Object.fromEntries(
    Object.entries<string>(tones).map(([name, tone]) => [
      name,
      {
        medium: [tone, own?.medium].filter(Boolean).join(' '),
        small: [tone, small, own?.small].filter(Boolean).join(' '),
      },
    ]),
  ) as Record<Tone, Record<'medium' | 'small', string>>;
