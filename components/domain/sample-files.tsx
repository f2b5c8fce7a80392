import { Download } from 'lucide-react';

const samples = [
  { file: 'delivery-orders.csv', label: 'Clean .csv' },
  { file: 'delivery-orders-messy.csv', label: 'Messy .csv, with every kind of mistake' },
  { file: 'delivery-orders.xlsx', label: '.xlsx' },
  { file: 'delivery-orders.xls', label: '.xls' },
];

/** Sample files for a first import. */
export function SampleFiles() {
  return (
    <div className="text-[0.8125rem]">
      <p className="mb-1.5 text-faint">No file at hand? Try one of these:</p>
      <ul className="flex flex-wrap justify-center gap-x-4 gap-y-1">
        {samples.map(({ file, label }) => (
          <li key={file}>
            <a
              href={`/samples/${file}`}
              download
              className="inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline"
            >
              <Download aria-hidden className="size-3.5" />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
