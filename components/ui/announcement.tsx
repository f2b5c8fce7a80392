/**
 * Words that a screen reader says when they change, and that nobody sees: for what the page shows by bars, colours and
 * numbers. It is in the document before it says anything, or its first words would go unheard.
 * @param children the news; an empty text says nothing
 */
export function Announcement({ children }: { children: string }) {
  return (
    <p role="status" className="sr-only">
      {children}
    </p>
  );
}
