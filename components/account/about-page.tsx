import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';

const sources = [
  {
    name: 'GeoNames',
    href: 'https://www.geonames.org',
    use: 'Cities and their names, reduced to position and population. Points far from their city are found with them, and they give approximate points where an import asks for them.',
    licence: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  {
    name: 'country-coder',
    href: 'https://github.com/rapideditor/country-coder',
    use: 'Borders of countries. Points in another country are found with them.',
    licence: { name: 'ISC', href: 'https://github.com/rapideditor/country-coder/blob/main/LICENSE.md' },
  },
];

/** Names those whose data the app works with, as their licences ask. */
export function AboutPage() {
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title="About Lading" />
      <Panel id="data" title="Geographic data">
        <ul className="grid gap-4">
          {sources.map(({ name, href, use, licence }) => (
            <li key={name}>
              <OutsideLink href={href}>{name}</OutsideLink>
              <p>{use}</p>
              <p className="text-[0.8125rem] text-muted">
                Licence: <OutsideLink href={licence.href}>{licence.name}</OutsideLink>
              </p>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function OutsideLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noreferrer" className="text-accent underline underline-offset-2">
      {children}
    </a>
  );
}
