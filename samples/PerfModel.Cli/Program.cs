using System;
using System.Text;
using PerfModel.Cli;
using PerfModel.Cli.Input;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Cli.Run(args, StrictUtf8.StandardInput(), Console.Out, Console.Error);
