export const htmlFormat = { name: "html", fileExtension: "html", describe: "", render: () => "" };
