/** Values at which something happens; absent means each. */
interface CalendarEvent {
  readonly weekdays?: readonly number[];
  readonly years?: readonly number[];
  readonly months?: readonly number[];
  readonly days?: readonly number[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WORDS: Readonly<Record<string, string>> = {
  minutely: "*:*",
  hourly: "*:0",
  daily: "0:0",
  weekly: "mon 0:0",
  monthly: "*-1 0:0",
  yearly: "1-1 0:0",
  annually: "1-1 0:0",
  quarterly: "1,4,7,10-1 0:0",
  semiannually: "1,7-1 0:0",
  "semi-annually": "1,7-1 0:0",
};
const DAY_S = 86_400;
/** An event that does not come within these does not come, such as a date that no month has. */
const HORIZON_DAYS = 366 * 12;

const upTo = (first: number, last: number, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);

/** Numbers that a part such as `8..17,22` or `0/15` stands for; all of them for `*`. */
function values(text: string, first: number, last: number): number[] | undefined {
  if (text === "*") return undefined;
  const all = text.split(",").flatMap((item) => {
    const [, from, to, step] = /^(\*|\d+)(?:\.\.(\d+))?(?:\/(\d+))?$/.exec(item) ?? [];
    const start = from === "*" ? first : Number(from);
    const end = to === undefined ? (step === undefined ? start : last) : Number(to);
    return upTo(start, end, Number(step ?? 1));
  });
  return [...new Set(all)].sort((a, b) => a - b);
}

function weekdays(text: string): number[] {
  const number = (name = "") => WEEKDAYS.indexOf(name.slice(0, 3));
  return text.split(",").flatMap((item) => {
    const [from, to] = item.split(/\.\.|-/).map(number);
    if (from === undefined || to === undefined) return [from ?? 0];
    // a week begins on Monday
    return upTo(from, to < from ? to + 7 : to).map((day) => day % 7);
  });
}

/** Reads an event that has been verified. Rule: `Proxmox::RS::CalendarEvent`, which follows systemd.time(7). */
function parseCalendarEvent(text: string): CalendarEvent {
  const parts = (WORDS[text.toLowerCase()] ?? text.toLowerCase()).split(/\s+/).filter((part) => part !== "utc");
  const named = parts.find((part) => /^[a-z]/.test(part));
  const date = parts.find((part) => part !== named && part.includes("-"))?.split("-");
  const time = parts.find((part) => part !== named && !part.includes("-"))?.split(":") ?? ["0", "0"];
  const [hours = "*", minutes = "0", seconds = "0"] = time.length === 1 ? ["*", ...time] : time;
  const [day, month, year] = [...(date ?? [])].reverse();
  const some = <K extends string>(key: K, found: number[] | undefined) =>
    found === undefined ? {} : ({ [key]: found } as Record<K, number[]>);
  return {
    ...some("weekdays", named === undefined ? undefined : weekdays(named)),
    ...some("years", values(year ?? "*", 1970, 2100)),
    ...some("months", values(month ?? "*", 1, 12)),
    ...some("days", values(day ?? "*", 1, 31)),
    hours: values(hours, 0, 23) ?? upTo(0, 23),
    minutes: values(minutes, 0, 59) ?? upTo(0, 59),
    seconds: values(seconds, 0, 59) ?? upTo(0, 59),
  };
}

/**
 * When an event comes next, in UTC.
 *
 * @param after seconds since the epoch.
 * @returns seconds since the epoch; undefined if it never comes.
 */
export function nextEvent(text: string, after: number): number | undefined {
  const event = parseCalendarEvent(text);
  const isOn = (wanted: readonly number[] | undefined, value: number) => wanted?.includes(value) ?? true;
  const today = Math.floor(after / DAY_S);
  for (let day = today; day < today + HORIZON_DAYS; day++) {
    const date = new Date(day * DAY_S * 1000);
    if (!isOn(event.weekdays, date.getUTCDay()) || !isOn(event.years, date.getUTCFullYear())) continue;
    if (!isOn(event.months, date.getUTCMonth() + 1) || !isOn(event.days, date.getUTCDate())) continue;
    const from = day === today ? after - day * DAY_S : -1;
    for (const hour of event.hours) {
      for (const minute of event.minutes) {
        const second = event.seconds.find((each) => hour * 3600 + minute * 60 + each > from);
        if (second !== undefined) return day * DAY_S + hour * 3600 + minute * 60 + second;
      }
    }
  }
  return undefined;
}
