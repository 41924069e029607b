// A photograph of a page needs no more than 1600 pixels. Smaller on the telephone, before it is paid for by the kilobyte.
// When anything here is not supported, the file goes as it is.
(() => {
  if (!window.createImageBitmap || !window.DataTransfer || !HTMLCanvasElement.prototype.toBlob) return;
  const LONGEST = 1600;
  const busy = new Map();

  const smaller = async (file) => {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const ratio = LONGEST / Math.max(picture.width, picture.height);
    if (ratio >= 1 && file.size < 400000) return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * Math.min(1, ratio));
    canvas.height = Math.round(picture.height * Math.min(1, ratio));
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.82));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg", lastModified: file.lastModified });
  };

  document.addEventListener("change", (event) => {
    const input = event.target;
    if (!input.matches("input[type=file][data-registry-shrink]")) return;
    const work = Promise.all(Array.from(input.files).map((file) => smaller(file).catch(() => file))).then((files) => {
      const carrier = new DataTransfer();
      files.forEach((file) => carrier.items.add(file));
      input.files = carrier.files;
    }).catch(() => {}).finally(() => busy.delete(input));
    busy.set(input, work);
  });

  // Sent before the picture is ready: wait for it, then send.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const pending = Array.from(busy.entries()).filter(([input]) => input.form === form).map(([, work]) => work);
    if (!pending.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const submitter = event.submitter;
    Promise.all(pending).then(() => form.requestSubmit(submitter || undefined));
  }, true);
})();
