// Scans made of real pages: drawn in grey by pdftoppm, turned a little about their middle, and put into a PDF that holds
// nothing but these pictures.
import { spawnSync } from "node:child_process";
import { deflateSync } from "node:zlib";

const POINTS_PER_INCH = 72;
const WHITE = 255;

/**
 * A PDF of pictures of pages.
 *
 * @param path the PDF with the pages
 * @param pages numbers, from 1
 * @param how dots per inch, and degrees clockwise by which each page is turned
 */
export function scanOf(path, pages, { dpi, degrees }) {
  return pictureFile(
    pages.map((page) => turned(drawn(path, page, dpi), degrees)),
    dpi,
  );
}

function drawn(path, page, dpi) {
  const args = ["-gray", "-cropbox", "-r", String(dpi), "-f", String(page), "-l", String(page), path];
  const { status, stdout, stderr } = spawnSync("pdftoppm", args, { maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`pdftoppm ${path}: ${stderr}`);
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 64).toString("latin1"));
  return { width: Number(width), height: Number(height), dots: stdout.subarray(head.length) };
}

/** Turned clockwise, each dot mixed of the four that it falls between; what comes from outside is white. */
function turned({ width, height, dots }, degrees) {
  if (degrees === 0) return { width, height, dots };
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const result = Buffer.alloc(width * height, WHITE);
  const at = (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? WHITE : dots[y * width + x]);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [right, down] = [x - width / 2, y - height / 2];
      const fromX = width / 2 + right * cos + down * sin;
      const fromY = height / 2 - right * sin + down * cos;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [across, along] = [fromX - left, fromY - top];
      const above = at(left, top) * (1 - across) + at(left + 1, top) * across;
      const below = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
      result[y * width + x] = Math.round(above * (1 - along) + below * along);
    }
  }
  return { width, height, dots: result };
}

function pictureFile(pictures, dpi) {
  const chunks = [];
  const offsets = [];
  let length = 0;
  const write = (bytes) => {
    chunks.push(Buffer.from(bytes));
    length += bytes.length;
  };
  const object = (dictionary, stream) => {
    offsets.push(length);
    write(`${offsets.length} 0 obj\n${dictionary}\n`);
    if (stream) {
      write("stream\n");
      write(stream);
      write("\nendstream\n");
    }
    write("endobj\n");
  };
  write("%PDF-1.4\n");
  object("<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pictures.map((_, nth) => `${3 + 3 * nth} 0 R`).join(" ");
  object(`<< /Type /Pages /Count ${pictures.length} /Kids [${kids}] >>`);
  pictures.forEach(({ width, height, dots }, nth) => {
    const [content, picture] = [4 + 3 * nth, 5 + 3 * nth];
    const [wide, high] = [width, height].map((count) => ((count * POINTS_PER_INCH) / dpi).toFixed(2));
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${content} 0 R /Resources << /XObject << /Scan ${picture} 0 R >> >> >>`,
    );
    const draw = `${wide} 0 0 ${high} 0 0 cm /Scan Do`;
    object(`<< /Length ${draw.length} >>`, draw);
    const packed = deflateSync(dots);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode /Length ${packed.length} >>`,
      packed,
    );
  });
  const start = length;
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) write(`${String(offset).padStart(10, "0")} 00000 n \n`);
  write(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}
