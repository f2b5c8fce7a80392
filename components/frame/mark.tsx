/** The logo: a hand truck with two parcels, and the L of Lading. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={className}>
      <rect width="24" height="24" rx="4" className="fill-accent" />
      <path
        d="M6.25 4.5v13.25H19"
        fill="none"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-on-accent"
      />
      <rect x="9.5" y="10.5" width="8.25" height="4.75" rx=".75" className="fill-on-accent" />
      <rect x="9.5" y="5" width="5" height="4" rx=".75" className="fill-on-accent" opacity=".6" />
    </svg>
  );
}
