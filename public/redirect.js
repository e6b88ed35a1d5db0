// Leads on from a short or old address and takes the fragment along, which names a cause or a fix.
location.replace(document.currentScript.dataset.to + location.hash);
