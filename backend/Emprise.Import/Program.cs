using Emprise.Import.Commands;

return await CommandRun.RunAsync(args);
