"""Between the tests and LibreOffice: questions are lines of JSON in one pipe, answers in the other.

    engine.py NAME-OF-THE-PIPE-OF-SOFFICE BRIDGE.BAS QUESTIONS ANSWERS FILE
"""
import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def named(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise RuntimeError("soffice did not answer")


def tuples(value):
    return tuple(tuples(one) for one in value) if isinstance(value, list) else value


def lists(value):
    return [lists(one) for one in value] if isinstance(value, tuple) else value


def opened(pipe, bridge, url):
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    book = desktop.loadComponentFromURL(url, "_blank", 0, (named("MacroExecutionMode", 4),))
    libraries = book.BasicLibraries
    libraries.VBACompatibilityMode = True
    if not libraries.hasByName("Standard"):
        libraries.createLibrary("Standard")
    with open(bridge, encoding="utf-8") as source:
        libraries.getByName("Standard").insertByName("Bridge", source.read())
    return desktop, book


def main(pipe, bridge, questions, answers, url):
    # both are opened before anything can fail, so that whoever asks is told
    with open(questions, encoding="utf-8") as asked, open(answers, "w", encoding="utf-8") as told:

        def tell(answer):
            told.write(json.dumps(answer) + "\n")
            told.flush()

        try:
            desktop, book = opened(pipe, bridge, url)
        except BaseException as error:
            tell({"error": str(error)[:300]})
            return
        scripts = {}
        provider = book.getScriptProvider()
        for line in asked:
            name, *given = json.loads(line)
            if name == "quit":
                break
            try:
                if name not in scripts:
                    scripts[name] = provider.getScript(f"vnd.sun.star.script:Standard.Bridge.{name}?language=Basic&location=document")
                tell({"ok": lists(scripts[name].invoke(tuples(given), (), ())[0])})
            except Exception as error:
                tell({"error": str(error)[:300]})
    book.close(False)
    try:
        desktop.terminate()
    except Exception:
        # its own end breaks the connection
        os._exit(0)


main(*sys.argv[1:])
