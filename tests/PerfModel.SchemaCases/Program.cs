using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfModel.SchemaCases;

// Arguments: where to write, how many random documents of each type, the seed (12 letters and digits of CsCheck).
string folder = args[0];
int count = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 500;
string? seed = args.Length > 2 ? args[2] : null;

Directory.CreateDirectory(folder);
int written = 0;
using (var file = new StreamWriter(Path.Combine(folder, "cases.jsonl"), append: false, new UTF8Encoding(false)))
{
    IEnumerable<SchemaCase> cases = Corpus.Cases().Concat(SchemaType.All.SelectMany(type => type.Cases(count, seed)));
    foreach (SchemaCase schemaCase in cases)
    {
        file.WriteLine(JsonSerializer.Serialize(schemaCase));
        written++;
    }
}

Console.WriteLine($"{written} documents in {folder}");
