using System;
using System.IO;
using System.Text;
using PerfModel.Docs;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return args switch
{
    ["cookbook"] => CookbookCheck.Run(Console.Out),
    ["pages", string root, string folder] => SitePages.Write(root, folder, Console.Out),
    ["links", string site] => LinkCheck.Run(Path.GetFullPath(site), Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("cookbook | pages ROOT FOLDER | links SITE");
    return 2;
}
