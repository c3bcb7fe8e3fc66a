import { fetchOfficeFile, runOfficeFile } from "../page/office-file";
import { readOffice } from "./actions/office";

/** The settings of the office, from the folder of the page: asked for where the page is of a server, else run as a script. */
export const officeBesidePage = readOffice(() => (window.location.protocol === "file:" ? runOfficeFile(window) : fetchOfficeFile(window)));
