using Readout.App.Commands;

return CommandLine.Run(args);
