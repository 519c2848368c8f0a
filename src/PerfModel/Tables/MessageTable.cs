using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;

namespace PerfModel.Tables;

/// <summary>Messages in Chinese and English by code, from a table of the columns code, zh, en.</summary>
internal sealed class MessageTable
{
    private readonly Dictionary<string, (string Zh, string En)> _messages = new(StringComparer.Ordinal);

    public MessageTable(string name)
    {
        foreach (string[] row in Table.Embedded(name, 3))
            _messages.Add(row[0], (row[1], row[2]));
    }

    public IReadOnlyDictionary<string, (string Zh, string En)> Messages => field ??= new ReadOnlyDictionary<string, (string Zh, string En)>(_messages);

    /// <summary>The message of a code with its arguments filled in.</summary>
    public string Format(string code, Language language, params object[] arguments)
    {
        (string zh, string en) = _messages[code];
        return string.Format(CultureInfo.InvariantCulture, language == Language.Chinese ? zh : en, arguments);
    }
}
