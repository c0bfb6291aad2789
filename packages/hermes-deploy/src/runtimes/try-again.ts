/** Exit code by which a guest script says "not yet, ask again" (sysexits: EX_TEMPFAIL). */
export const TRY_AGAIN = 75;
