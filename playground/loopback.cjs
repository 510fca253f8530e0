// The local client listens on every address of the machine, and passes on whatever it is sent as if Teams had
// said it. Loaded before it (node --require), this keeps it to the machine itself.
"use strict";
const net = require("node:net");
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  const port = typeof args[0] === "object" ? args[0].port : args[0];
  const callback = args.find((arg) => typeof arg === "function");
  return listen.call(this, { port, host: "127.0.0.1" }, callback);
};
