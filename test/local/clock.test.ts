import { installClock } from '../../local/clock';

describe('a movable clock', () => {
  const real = Date;

  it('puts every way to ask for the time forward, and leaves given times alone', () => {
    const clock = installClock();
    const before = Date.now();
    clock.advance(3_600_000);
    const given = new Date('2026-03-01T12:00:00Z');
    const asked = { called: Date.now(), made: new Date().getTime(), printed: Date() };
    const { UTC, parse } = Date;
    clock.remove();

    expect(asked.called - before).toBeGreaterThanOrEqual(3_600_000);
    expect(asked.made - before).toBeGreaterThanOrEqual(3_600_000);
    expect(new Date(asked.printed).getTime() - before).toBeGreaterThanOrEqual(3_599_000);
    expect(given.getTime()).toBe(UTC(2026, 2, 1, 12));
    expect(given).toBeInstanceOf(real);
    expect(parse('2026-03-01T12:00:00Z')).toBe(given.getTime());
  });

  it('gives the process its own time back', () => {
    const clock = installClock();
    clock.advance(3_600_000);
    clock.remove();
    expect(Date).toBe(real);
  });
});
